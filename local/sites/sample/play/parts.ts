import type { IssueRecord } from '../../engine/issue-record';
import type { Sprint } from '../../engine/model';
import type { Random } from '../../engine/random';
import { instantIn } from '../../engine/sprint-days';
import { playVisit, throughTheBoard, type Visit } from '../../engine/visit';
import type { TeamContext } from './team-context';
import type { Voice } from './team-texts';

/** Splits some work into sub-tasks when work on them begins; these are done one after the other until it is. */
export function playParts(
  play: TeamContext,
  parent: IssueRecord,
  { sprint, visit, voice, random }: { sprint: Sprint; visit: Visit; voice: Voice; random: Random },
): void {
  const [begin, end] = [visit.moves?.[0]?.[0], visit.moves?.at(-1)?.[0]];
  const { kind } = parent.birth;
  if (begin === undefined || end === undefined || end - begin < 1) return;
  if (kind !== 'functional' && kind !== 'technical') return;
  if (parent.values.sprints.length > 1 || !random.chance(play.plan.habits.split)) return;
  const finished = visit.moves?.at(-1)?.[1] === play.plan.setup.flow.statuses.length - 1;
  const titles = random.shuffle(voice.parts).slice(0, random.int(2, 4));
  const step = (end - begin - 0.2) / titles.length;
  titles.forEach((title, index) => {
    const from = begin + 0.12 + step * index;
    play.stage.agenda.at(instantIn(sprint, begin) + (index + 2) * 47_000, (at) => {
      const part = play.stage.create(at, {
        summary: title,
        type: play.plan.types.part,
        kind: 'part',
        by: parent.values.assignee ?? play.plan.cast.po,
        parent,
      });
      const places = play.plan.setup.flow.statuses.length;
      const moves =
        finished || index < titles.length - 1 ? throughTheBoard(from, from + step * 0.9, 0, places) : [];
      playVisit(play.stage, part, sprint, {
        moves,
        assignee: random.chance(0.7)
          ? (parent.values.assignee ?? undefined)
          : random.pick(play.plan.cast.developers),
        planner: play.plan.cast.host,
        estimator: play.plan.cast.estimator,
      });
    });
  });
}
