import type { FindingDto } from '../../../contract/backlog-api';
import type { Evidence } from '../../../domain/backlog/finding/finding';
import { visibleEvidence } from '../../../domain/backlog/finding/finding';
import { shownFinding, type ShownFinding } from '../../../domain/backlog/finding/shown-finding';
import type { StoredFinding } from '../../../domain/backlog/finding/stored-finding';
import type { Board } from '../../../domain/jira/board';
import { NO_CUSTOM_FIELDS, type Boards, type Issues, type Projects } from '../../../ports/jira';
import type { Queue } from '../../../ports/queue';
import type { Stores } from '../../../ports/stores';
import { includesHidden } from '../../includes-hidden';
import { readSettings } from '../../settings/read-settings';
import { boardFacts, fieldIds } from '../../site-knowledge';
import { homeOf } from '../../sprint/sprint-home';
import { experimentsOf } from '../../team/experiments';
import { rankedOnBoard } from '../board-items';
import { itemsOf, type BacklogDeps } from '../list-backlog';
import { basisOf, orNull } from './scope';

type ShowDeps = BacklogDeps & {
  readonly boards: Boards;
  readonly appIssues: Issues;
  readonly projects: Projects;
  readonly queue: Queue;
};

const HOUR_MS = 60 * 60 * 1000;
/** Evidence names hundreds of issues at most; a reader opens a few. */
const MOST_NAMED = 300;
/** The issues that a finding is read from. */
const LOOKED_AT = '(statusCategory != Done OR updated >= -180d)';

/**
 * The finding on separate allocation of a board as its reader may see it: what names an issue is filtered, and where counts
 * and shares include issues that the reader may not see, that is said. Where it was evaluated a while ago, or with other
 * settings, it is evaluated again in the background. Throws Failures.
 */
export async function showSeparation(deps: ShowDeps, board: Board, look: boolean): Promise<FindingDto> {
  const home = homeOf(board);
  const now = deps.clock.now();
  const [kept, settings, experiments, project] = await Promise.all([
    deps.stores.findings.read({ project: home, name: String(board.id) }),
    readSettings(deps.stores, { projectId: home, boardId: board.id }),
    experimentsOf(deps.stores, home),
    board.projectId === null ? null : orNull(deps.projects.project(board.projectId)),
  ]);
  const stored = kept?.value ?? null;
  const isStale = stored === null || now - stored.at > HOUR_MS || stored.basis !== basisOf(settings);
  if (look && isStale) await deps.queue.push([{ job: 'separation', boardId: board.id }]);
  const frame = { asOf: now, reading: isStale, projectKey: project?.key ?? null };
  if (stored === null) return { ...frame, ...NOTHING_YET };
  const { finding, elsewhere, at } = stored;
  const keys = await keysOf(deps.issues, stored);
  const evidence = await visible(deps.boards, finding.evidence, keys);
  return {
    ...frame,
    at,
    state: shownFinding(finding, experiments, now).state,
    evidence,
    markers: await visible(deps.boards, finding.markers, keys),
    options: [...finding.options],
    platform: finding.platform,
    missing: finding.missing.map((each) => ({ ...each })),
    includesHidden: await countsHidden(deps, board),
    issues: [...keys].map(([id, key]) => ({ id, key })),
    elsewhere: await itemsOf(deps, board, elsewhere.slice(0, MOST_NAMED)),
  };
}

const NOTHING_YET = {
  at: null,
  state: 'notEnoughData' as const,
  evidence: [],
  markers: [],
  options: [],
  platform: { platform: false, source: 'tooFewItems' as const, technical: 0, items: 0 },
  missing: [],
  includesHidden: false,
  issues: [],
  elsewhere: [],
};

/**
 * How the finding of a board stands, from storage alone: what the health signal H10 shows. Null before the first evaluation.
 * Throws a Failure.
 */
export async function allocationFindingOf(
  stores: Pick<Stores, 'findings' | 'experiments'>,
  board: Pick<Board, 'id' | 'projectId'>,
  now: number,
): Promise<(ShownFinding & StoredFinding) | null> {
  const home = homeOf(board);
  const [kept, experiments] = await Promise.all([
    stores.findings.read({ project: home, name: String(board.id) }),
    experimentsOf(stores, home),
  ]);
  return kept === null ? null : { ...kept.value, ...shownFinding(kept.value.finding, experiments, now) };
}

async function countsHidden(deps: ShowDeps, board: Board): Promise<boolean> {
  const [fields, { condition }] = await Promise.all([fieldIds(deps), boardFacts(deps, board.id)]);
  return includesHidden(deps, rankedOnBoard(board, { condition, fields, jql: LOOKED_AT }));
}

/** Out: the keys of the issues that the finding names, as far as the reader may see them, by id. */
async function keysOf(
  issues: Issues,
  { finding: { evidence, markers } }: StoredFinding,
): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set([...evidence, ...markers].flatMap(idsIn))].slice(0, MOST_NAMED);
  if (ids.length === 0) return new Map();
  const found = await issues.byIds(ids, NO_CUSTOM_FIELDS);
  return new Map(found.map(({ id, key }) => [id, key]));
}

function idsIn({ detector, data }: Evidence): string[] {
  if (detector === 'S7') return data.epics.map(({ id }) => id);
  if (detector === 'S2') return data.place === 'epicDescription' ? [data.placeId] : [];
  return 'issueIds' in data ? [...data.issueIds] : [];
}

/** What names a board, epic or text that the reader may not see is left out (design §6). */
async function visible(
  boards: Boards,
  evidence: readonly Evidence[],
  keys: ReadonlyMap<string, string>,
): Promise<Evidence[]> {
  const shown: Evidence[] = [];
  for (const each of visibleEvidence(evidence, (id) => keys.has(id))) {
    const { detector, data } = each;
    if (detector === 'S5' && (await orNull(boards.board(data.board.id))) === null) continue;
    if (detector === 'S2' && data.place === 'epicDescription' && !keys.has(data.placeId)) continue;
    if (detector === 'S7') {
      const epics = data.epics.filter(({ id }) => keys.has(id));
      if (epics.length > 0) shown.push({ ...each, data: { epics } });
    } else shown.push(each);
  }
  return shown;
}
