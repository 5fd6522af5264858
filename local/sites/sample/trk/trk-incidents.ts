import { Calendar } from '../../engine/calendar';
import { instantIn, sprintOf } from '../../engine/sprint-days';
import { playVisit, throughTheBoard } from '../../engine/visit';
import { PEOPLE } from '../people';
import type { TeamPlay } from '../play/team-play';
import { isParked, isTechnical } from './trk-quota';

const { charlotte, oliver, ravi, ingrid, pieter, aisha, luca } = PEOPLE;
const CALENDAR = new Calendar('Europe/Amsterdam');
const TECH_BOARD = 4;
const MINUTE = 60_000;
const ITEMS = 7;

/** The two sprints of the technical board, a week each, beside those of the main board. */
export const TECH_SPRINTS = [
  {
    id: 391,
    name: 'TRK Tech sprint 1',
    start: '2026-09-21',
    end: '2026-09-28',
    goal: 'Clean up before the peak',
  },
  { id: 392, name: 'TRK Tech sprint 2', start: '2026-11-02', end: '2026-11-09', goal: 'Technical work only' },
].map(({ start, end, ...sprint }) =>
  sprintOf(
    { ...sprint, boardId: TECH_BOARD, created: start, start: [start, '15:00'], end: [end, '15:00'] },
    CALENDAR,
  ),
);

/** What makes this team recognisable, beside its numbers. */
export function trkIncidents(play: TeamPlay): void {
  playTechSprints(play);
  explainAbsence(play);
  answerThinly(play);
}

function playTechSprints(play: TeamPlay): void {
  const { stage, random } = play;
  const team = [ravi, ingrid, pieter, aisha, luca];
  for (const sprint of TECH_SPRINTS) {
    stage.agenda.at(sprint.startAt - 30 * MINUTE, (at) => {
      const items = stage.backlog.filter(isParked).slice(0, ITEMS);
      items.forEach((record, index) => {
        stage.agenda.at(at + index * 2 * MINUTE, (then) => stage.enter(record, sprint, then, ravi));
        const begin = 0.2 + index * 0.55;
        const left = index === ITEMS - 1;
        playVisit(stage, record, sprint, {
          moves: left ? [[begin, 1]] : throughTheBoard(begin, begin + 1.1 + random.next() * 0.4, 0, 5),
          assignee: team[index % team.length],
          planner: ravi,
          estimator: ravi,
        });
      });
    });
    stage.agenda.at(sprint.completeAt, () => stage.complete(sprint, ravi, () => null));
  }
}

const DISTANCE: readonly string[] = [
  'Technical topic, please decide among yourselves. It counts against your 20 %.',
  'I do not rank these, they are on the tech board.',
  'Not for the review, thanks.',
];

/** The Product Owner says on two old items why she does not look at them; it is months ago. */
function explainAbsence(play: TeamPlay): void {
  [1, 2, 3].forEach((index, n) => {
    const sprint = play.sprintAt(index);
    play.stage.agenda.at(instantIn(sprint, 4.4), (at) => {
      const record = play.stage.records.find(
        (one) => isTechnical(one) && one.birth.at < at && one.comments.length === 0,
      );
      record?.comment(at, charlotte, DISTANCE[n] ?? '');
    });
  });
  play.stage.agenda.at(instantIn(play.sprintAt(12), 2.2), (at) => {
    const records = play.stage.backlog.filter(isParked);
    records[0]?.comment(at, ingrid, 'Came up in the last incident. Could we show this to Charlotte?');
    records[0]?.comment(at + 12 * MINUTE, oliver, 'It is in the technical backlog, she does not look there.');
  });
}

/** A few technical items have answers that say little. */
function answerThinly(play: TeamPlay): void {
  const { stage } = play;
  stage.agenda.at(instantIn(play.sprintAt(12), 1.4), (at) => {
    stage.backlog
      .filter(isTechnical)
      .slice(0, THIN.length)
      .forEach((record, index) => {
        const [value = '', risk = ''] = THIN[index] ?? [];
        record.properties['tandem.outcome'] = {
          v: 1,
          value,
          valueFor: null,
          valueLevel: null,
          risk,
          riskWhen: null,
          riskLevel: null,
          noRisk: false,
          qV: 1,
          qR: 1,
          impact: null,
          byRole: 'DEV',
          at: new Date(at).toISOString(),
          po: { state: 'none', at: null },
          rev: 1,
        };
      });
  });
}

const THIN: readonly (readonly [value: string, risk: string])[] = [
  ['Clean code', 'nothing'],
  ['tech debt', 'n/a'],
  ['Best practice', 'It is old'],
];
