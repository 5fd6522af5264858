import type { IssueRecord } from '../../engine/issue-record';
import { LINK_TYPES } from '../../engine/links';
import type { Person } from '../../engine/people';
import { instantIn } from '../../engine/sprint-days';
import { TYPES } from '../../engine/catalogue';
import { PEOPLE } from '../people';
import type { TeamPlay } from '../play/team-play';

const { priya, marcus, kasia, ben } = PEOPLE;
const HALF_AN_HOUR = 30 * 60_000;

/** What makes this project recognisable, beside its numbers. */
export function shopIncidents(play: TeamPlay): void {
  argueAboutTests(play);
  talkAboutRoles(play);
  cloneClosedWork(play);
  moveFromOldProject(play);
  workOnSunday(play);
}

/** The automated tests that neither takes: handed to and fro since four sprints. */
function argueAboutTests(play: TeamPlay): void {
  const { stage, planner } = play;
  let tests: IssueRecord | null = null;
  const first = play.sprintAt(9);
  stage.agenda.at(first.startAt - HALF_AN_HOUR * 6, (at) => {
    tests = stage.create(at, {
      summary: 'Implement automated functional tests for checkout',
      type: TYPES.task,
      kind: 'functional',
      by: kasia,
      points: 8,
      labels: ['testing'],
      description: [
        'Before each release Ben clicks through the checkout for a day and a half.',
        'Who drives this? It came up in the last three retrospectives.',
      ],
    });
    stage.enter(tests, first, at + 60_000, marcus);
    planner.hold(tests, 6);
  });
  for (const [sprint, moment, { from, to }, words] of HANDOVERS) {
    stage.agenda.at(instantIn(play.sprintAt(sprint), moment), (at) => {
      tests?.change(at, from, { assignee: to });
      tests?.comment(at + 20_000, from, words);
    });
  }
  stage.agenda.at(instantIn(play.sprintAt(12), 3.4), (at) =>
    tests?.comment(at, kasia, 'Could one of you two just say who it is? We would like to begin.'),
  );
}

type Handover = { readonly from: Person; readonly to: Person };

const TO_MARCUS: Handover = { from: priya, to: marcus };
const TO_PRIYA: Handover = { from: marcus, to: priya };

/** Who hands the tests to whom, in which sprint and when, and with which words. */
const HANDOVERS: readonly (readonly [sprint: number, moment: number, who: Handover, words: string])[] = [
  [9, 0.3, TO_MARCUS, 'Tests are about how the team works. Marcus, this is yours as Scrum Master.'],
  [9, 2.4, TO_PRIYA, 'It decides about the quality of each release, so it belongs to the Product Owner.'],
  [10, 1.2, TO_MARCUS, 'I accept stories, I do not introduce test tools.'],
  [10, 6.3, TO_PRIYA, 'Without scenarios from the business the team cannot start. Back to you.'],
  [11, 3.1, TO_MARCUS, 'Can we please settle in the next retro who does this?'],
  [12, 1.6, TO_PRIYA, 'Retro ran out of time. I put it on you until we know.'],
];

const DOUBTS: readonly string[] = [
  'I thought the PO does this?',
  'Is this mine? I have never done it before.',
  'Did it now, but somebody should say who normally does.',
  'Priya has already started on it, I stop here.',
  'We both invited people, for different times.',
  'Who decides this, Priya or Marcus?',
];

function talkAboutRoles(play: TeamPlay): void {
  play.plan.scripts.forEach((_, index) => {
    const sprint = play.sprintAt(index);
    play.stage.agenda.at(instantIn(sprint, 2.7), (at) => {
      play.stage
        .itemsIn(sprint)
        .filter(({ birth }) => birth.kind === 'ownership')
        .forEach((record, n) => {
          if (!play.random.chance(0.4)) return;
          const by = record.values.assignee ?? marcus;
          record.comment(at + n * 63_000, by, play.random.pick(DOUBTS));
        });
    });
  });
}

/** A clone inherits the closed sprint of what it was cloned from. */
function cloneClosedWork(play: TeamPlay): void {
  const { stage } = play;
  const closed = play.sprintAt(10);
  stage.agenda.at(instantIn(play.sprintAt(11), 2.2), (at) => {
    const original = stage
      .itemsIn(closed)
      .find((record) => record.isDone && record.birth.kind === 'functional');
    if (original === undefined) return;
    const clone = stage.create(at, {
      summary: `CLONE - ${original.values.summary}`,
      type: original.values.type,
      kind: 'functional',
      by: priya,
      points: original.values.points,
      sprint: closed,
      components: original.values.components,
    });
    stage.place(clone, stage.backlog.length);
    play.links.add(LINK_TYPES.clones, clone, original, { at, by: priya });
  });
}

/** An issue that came from the project of the old website. */
function moveFromOldProject(play: TeamPlay): void {
  const { stage } = play;
  stage.agenda.at(instantIn(play.sprintAt(5), 3.3), (at) => {
    const moved = stage.create(at, {
      summary: 'Gift vouchers by post',
      type: TYPES.story,
      kind: 'functional',
      by: ben,
      points: 5,
    });
    stage.place(moved, 10);
    const texts = { field: 'Key', fieldtype: 'jira', from: null, to: null };
    moved.note(at + 5000, marcus, { ...texts, fromString: 'WEB-812', toString: moved.key });
    const project = { field: 'project', fieldtype: 'jira', fieldId: 'project', from: '10900', to: '11000' };
    moved.note(at + 5000, marcus, { ...project, fromString: 'Website', toString: 'Online shop' });
  });
}

function workOnSunday(play: TeamPlay): void {
  const { stage, plan } = play;
  stage.agenda.at(plan.calendar.at('2026-11-15', '20:47'), (at) => {
    const record = stage.backlog.find(({ birth }) => birth.kind === 'functional');
    record?.rank(at, priya, 'higher');
    record?.comment(
      at + 90_000,
      priya,
      'Moved up, marketing wrote on Saturday that they need it before Friday.',
    );
  });
}
