import { PRIORITIES } from '../../engine/catalogue';
import { instantIn } from '../../engine/sprint-days';
import { PEOPLE } from '../people';
import type { TeamPlay } from '../play/team-play';
import { SAV_ANSWERS, SAV_COMPLAINTS } from './sav-texts';

const { claire, didier, amelie, thomas, nadia, julien, sophie, hugo, philippe } = PEOPLE;
const CRITICS = [amelie, thomas, nadia, julien, sophie];
const MINUTE = 60_000;

/** What makes this team recognisable, beside its numbers. */
export function savIncidents(play: TeamPlay): void {
  complainAboutMeetings(play);
  pressFromAbove(play);
  closeTooEarly(play);
  sayGoodbye(play);
  workOnSundays(play);
}

/** Under the daily of each sprint people say what they think, and get the rule as an answer. */
function complainAboutMeetings(play: TeamPlay): void {
  const lines = play.random.fork('complaints');
  play.plan.scripts.forEach((_, index) => {
    const sprint = play.sprintAt(index);
    play.stage.agenda.at(instantIn(sprint, 3.1), (at) => {
      const items = play.stage.itemsIn(sprint);
      const daily = items.find(({ values }) => values.summary.startsWith('Daily meeting'));
      daily?.comment(at, lines.pick(CRITICS), SAV_COMPLAINTS[index % SAV_COMPLAINTS.length] ?? '');
      daily?.comment(at + 52 * MINUTE, didier, lines.pick(SAV_ANSWERS));
      const other = items.find(({ birth, values }) => birth.kind === 'functional' && values.points !== null);
      other?.comment(
        at + 9 * MINUTE,
        lines.pick(CRITICS),
        SAV_COMPLAINTS[(index + 4) % SAV_COMPLAINTS.length] ?? '',
      );
    });
  });
}

/** The director asks for things in the middle of the sprint. */
function pressFromAbove(play: TeamPlay): void {
  play.plan.scripts.forEach((_, index) => {
    const sprint = play.sprintAt(index);
    play.stage.agenda.at(instantIn(sprint, 5.3), (at) => {
      const asked = play.stage
        .itemsIn(sprint)
        .find((record) => record.birth.creator === philippe && !record.isDone);
      asked?.comment(at, philippe, 'Merci de livrer dans ce sprint, c’est promis aux magasins.');
      asked?.comment(at + 31 * MINUTE, claire, 'Noté, on l’ajoute.');
    });
  });
}

/** Sprint 9 is completed a day too early, opened again, and completed the next morning. */
function closeTooEarly(play: TeamPlay): void {
  const { stage } = play;
  const [sprint, next] = [play.sprintAt(8), play.sprintAt(9)];
  const early = instantIn(sprint, sprint.days.length - 2 + 0.86);
  stage.agenda.at(early, () => {
    const open = stage
      .itemsIn(sprint)
      .filter((record) => !record.isDone && !record.values.sprints.includes(next));
    for (const record of open) {
      const { sprints } = record.values;
      record.change(early + 240, didier, { sprints: [...sprints, next] });
      stage.agenda.at(early + 47 * MINUTE, (at) => record.change(at, didier, { sprints }));
    }
    open[0]?.comment(early + 49 * MINUTE, didier, 'Sprint clôturé par erreur, je l’ai rouvert.');
  });
}

/** Hugo left in July; he is still the author of old changes. */
function sayGoodbye(play: TeamPlay): void {
  for (const [index, moment] of [
    [0, 2.2],
    [1, 4.1],
    [2, 1.3],
  ] as const) {
    const sprint = play.sprintAt(index);
    play.stage.agenda.at(instantIn(sprint, moment), (at) => {
      const record = play.stage
        .itemsIn(sprint)
        .find(({ birth, values }) => birth.kind !== 'ownership' && values.points === null);
      record?.change(at, hugo, { points: 2, labels: ['reprise'] });
      record?.comment(at + 4 * MINUTE, hugo, 'Passation : voir avec Nadia pour la suite.');
    });
  }
}

function workOnSundays(play: TeamPlay): void {
  for (const [day, time] of [
    ['2026-09-27', '21:34'],
    ['2026-10-25', '22:05'],
    ['2026-11-08', '20:58'],
  ] as const) {
    play.stage.agenda.at(play.plan.calendar.at(day, time), (at) => {
      const record = play.stage.backlog[2];
      record?.change(at, claire, { priority: PRIORITIES.highest });
      record?.comment(at + MINUTE, claire, 'Ajouté avant le comité de lundi.');
    });
  }
}
