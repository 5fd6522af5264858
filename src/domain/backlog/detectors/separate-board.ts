import { boardScope, type BoardScope, type TechnicalValue } from '../jql/board-scope';
import { limit } from '../limits.table';
import { jaccard } from '../statistics/jaccard';
import { folded } from '../work-class/markers';
import { holdsTechnicalPhrase, isTechnicalWord, wordsOf } from '../work-class/technical-names';
import { fired, NOT_FIRED, off, type Detector, type Observation } from './detector';
import type { EvidenceData } from './evidence';
import type { BoardView, OtherBoard, SeparationInput } from './input';
import { assigneesOf } from './sprint-shares';

/** S5: technical work has a board of its own. */
export const separateBoard: Detector<'S5'> = {
  id: 'S5',
  family: 'place',
  group: 'ownPlace',
  measures: false,
  needsSprints: false,
  offForPlatformTeam: false,
  evaluate: (input) => {
    if (input.otherBoards === null) return off('notRead');
    const epicNames = new Map((input.epics ?? []).map(({ key, name }) => [key.toUpperCase(), name]));
    const scopeOf = ({ jql }: BoardView): BoardScope =>
      jql === null ? UNKNOWN : boardScope(jql, input.markers, epicNames);
    const main = scopeOf(input.board);
    const people = new Set(input.sprints.flatMap(({ items }) => [...assigneesOf(items)]));
    const observations = input.otherBoards
      .filter((board) => !isOtherTeam(board, people))
      .map((board) => observe(board, scopeOf(board), main));
    const explicit = observations.find((each) => each.state === 'fired' && each.strength === 'explicit');
    return explicit ?? observations.find(({ state }) => state === 'fired') ?? NOT_FIRED;
  },
};

/** Out: the open items that live on technical boards only: "not in this list yet" on the one-backlog page. */
export function itemsElsewhere(input: SeparationInput): string[] {
  const observation = separateBoard.evaluate(input);
  return observation.state === 'fired' ? [...observation.data.issueIds] : [];
}

const UNKNOWN: BoardScope = { understood: false, selects: [], excludes: [] };

function observe(board: OtherBoard, scope: BoardScope, main: BoardScope): Observation<'S5'> {
  const shared = scope.selects.filter((value) => isAmong(main.excludes, value));
  if (shared.length > 0) return fired('explicit', dataOf(board, 'excludedFromMain', shared));
  const isView = !board.ownSprints && board.notOnMainBoard.length === 0;
  if (isView) return NOT_FIRED;
  if (!board.sameProject && namesTechnicalProject(board.projectName)) {
    return fired('weak', dataOf(board, 'ownProject', []));
  }
  // A filter that is understood speaks for itself; the name decides only where it is not.
  const selects = scope.understood ? scope.selects.length > 0 : holdsTechnicalPhrase(board.name);
  return selects ? fired('weak', dataOf(board, 'ownBoard', scope.selects)) : NOT_FIRED;
}

/** "Shop Tech", "Shop technical backlog": a technical word elsewhere may be a part of the product's name. */
function namesTechnicalProject(name: string): boolean {
  return holdsTechnicalPhrase(name) || isTechnicalWord(wordsOf(name).at(-1) ?? '');
}

function isOtherTeam({ assignees }: OtherBoard, people: ReadonlySet<string>): boolean {
  if (assignees.size === 0 || people.size === 0) return false;
  return (jaccard(assignees, people) ?? 0) < limit('people.overlap') && !isInside(assignees, people);
}

/** Few people of a big team on the technical board are of the same team, though the sets differ much in size. */
function isInside(part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean {
  return [...part].every((person) => whole.has(person));
}

function isAmong(values: readonly TechnicalValue[], { field, value }: TechnicalValue): boolean {
  return values.some((each) => each.field === field && folded(each.value) === folded(value));
}

function dataOf(
  board: OtherBoard,
  code: EvidenceData['S5']['code'],
  values: readonly TechnicalValue[],
): EvidenceData['S5'] {
  return {
    code,
    board: { id: board.id, name: board.name },
    values,
    openItems: board.openItems,
    issueIds: board.notOnMainBoard,
  };
}
