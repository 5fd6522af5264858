import { OUTCOME_PROPERTY } from '../../contract/outcome-property';
import type { KeptIssue, KeptReading } from '../../domain/health/kept-reading';
import { partsOf } from '../../domain/health/kept-reading';
import { recentSince } from '../../domain/health/period';
import { flowStatusesOf } from '../../domain/sprint/flow-statuses';
import { issueTimeline, type IssueTimeline } from '../../domain/sprint/issue-timeline';
import type { Sprint, SprintIssue, SprintWindow } from '../../domain/sprint/sprint';
import { changeDocument } from '../change-document';
import { readDerived, writeDerived } from '../derived-document';
import type { Clock } from '../../ports/clock';
import type { Issues } from '../../ports/jira';
import type { Stores } from '../../ports/stores';
import type { BoardSetup } from './board-setup';
import { parentsOf, traitsOf, UNKNOWN_TRAITS, type ItemTraits } from './item-traits';
import {
  keysOfSprints,
  keysSince,
  readRecent,
  readSprints,
  type FoundIssue,
  type SprintReading,
} from './read-sprints';
import { readingDocument, readingPartDocument } from './sprint-home';
import type { TeamContext } from './team-context';

/** What is going on now on a board: the issues of its running sprints, or of a board without sprints. */
export interface CurrentReading {
  /** ms */
  readonly asOf: number;
  readonly timelines: readonly IssueTimeline[];
  readonly windows: readonly SprintWindow[];
  readonly traitsOf: (id: string) => ItemTraits;
  /** Empty where it was not read. */
  readonly titleOf: (id: string) => string;
  /** How many people have something in progress; null where part of the issues cannot be seen. */
  readonly activePeople: number | null;
  readonly hidden: number;
}

/** A board, its team, and the running sprints; none: a board without sprints, or between two. */
export interface CurrentScope {
  readonly setup: BoardSetup;
  readonly team: TeamContext;
  readonly running: readonly Sprint[];
}

/** Reads as `jira` may see. Out: null where there is more than `most` issues. Throws a Failure. */
export async function readCurrent(
  jira: Issues,
  scope: CurrentScope,
  options: Reading,
): Promise<CurrentReading | null> {
  const read = await readScope(jira, scope, { ...options, blockers: true });
  if (read === null) return null;
  const { reading, traits } = read;
  return {
    asOf: options.now,
    timelines: reading.timelines,
    windows: reading.windows,
    traitsOf: (id) => traits.get(id) ?? UNKNOWN_TRAITS,
    titleOf: (id) => reading.found.get(id)?.issue.summary ?? '',
    activePeople: activePeopleIn(scope, reading.found.values()),
    hidden: 0,
  };
}

interface Reading {
  readonly now: number;
  readonly most?: number;
  readonly blockers?: boolean;
  readonly onProgress?: (done: number, total: number) => Promise<void>;
}

async function readScope(jira: Issues, { setup, team, running }: CurrentScope, asked: Reading) {
  const options = { ...asked, properties: [OUTCOME_PROPERTY] };
  const reading: SprintReading | null =
    running.length === 0
      ? await readRecent(jira, setup, { ...options, since: recentSince(options.now) })
      : await readSprints(jira, setup, { ...options, sprints: running });
  if (reading === null) return null;
  const found = [...reading.found.values()];
  const parents = await parentsOf(jira, found);
  const rules = { ...team, goals: new Map(running.map(({ id, goal }) => [id, goal])) };
  return { reading, traits: traitsOf(found, parents, rules) };
}

function activePeopleIn({ setup, running }: CurrentScope, found: Iterable<FoundIssue>): number {
  const { inProgress } = flowStatusesOf(setup.board);
  const ids = new Set(running.map(({ id }) => id));
  const people = new Set<string>();
  for (const { issue } of found) {
    const inView = ids.size === 0 || issue.sprints.some(({ id }) => ids.has(id));
    const works = inView && issue.type.level === 'item' && inProgress.has(issue.status.id);
    if (works && issue.assigneeId !== null) people.add(issue.assigneeId);
  }
  return people.size;
}

/** The key is left out: issues move, and the reader's own access gives it. */
function keptIssue(issue: SprintIssue, traits: ItemTraits): KeptIssue {
  const { id, level, createdAt, sprintIds, statusId, estimate, otherEstimate, flagged } = issue;
  const { waitsSince, history } = issue;
  const now = { id, level, createdAt, sprintIds, statusId, estimate, otherEstimate, flagged, waitsSince };
  return { issue: { ...now, history }, traits };
}

interface KeepDeps {
  readonly stores: Pick<Stores, 'boardReadings' | 'readingParts'>;
  readonly clock: Clock;
}

/** Reads as the app and keeps it in parts; nothing of a person and no text is kept (design §6). Throws a Failure. */
export async function keepCurrent(
  deps: KeepDeps & { readonly appIssues: Issues },
  scope: CurrentScope,
  onProgress: NonNullable<Reading['onProgress']>,
): Promise<void> {
  const { setup } = scope;
  const asOf = deps.clock.now();
  const read = await readScope(deps.appIssues, scope, { now: asOf, onProgress });
  if (read === null) return;
  const { reading, traits } = read;
  const before = await deps.stores.boardReadings.read(readingDocument(setup.board));
  const generation = (before?.value.kept?.generation ?? 0) + 1;
  const issues = reading.timelines.map(({ issue }) =>
    keptIssue(issue, traits.get(issue.id) ?? UNKNOWN_TRAITS),
  );
  const parts = partsOf(issues);
  for (const [part, value] of parts.entries()) {
    await writeDerived(deps.stores.readingParts, readingPartDocument(setup.board, generation, part), value);
  }
  const kept: KeptReading = {
    sprintIds: idsOf(scope),
    asOf,
    generation,
    parts: parts.length,
    windows: reading.windows,
    activePeople: activePeopleIn(scope, reading.found.values()),
  };
  await changeDocument(deps.stores.boardReadings, readingDocument(setup.board), (value) => ({
    progress: value?.progress ?? null,
    kept,
  }));
}

/** Out: what was kept, narrowed to what the reader may see; null where nothing of this sprint is kept. Throws a Failure. */
export async function keptCurrent(
  { stores, issues: jira }: { stores: KeepDeps['stores']; issues: Issues },
  scope: CurrentScope,
  kept: KeptReading | null,
): Promise<CurrentReading | null> {
  if (kept === null || kept.sprintIds.join() !== idsOf(scope).join()) return null;
  const { setup, running } = scope;
  const [keys, ...parts] = await Promise.all([
    running.length === 0
      ? keysSince(jira, setup, recentSince(kept.asOf))
      : keysOfSprints(jira, setup, running, kept.asOf),
    ...Array.from({ length: kept.parts }, (_, part) =>
      readDerived(stores.readingParts, readingPartDocument(setup.board, kept.generation, part)),
    ),
  ]);
  if (parts.includes(null)) return null;
  const all = parts.flatMap((part) => part?.issues ?? []);
  const seen = all.flatMap(({ issue, traits }) => {
    const key = keys.get(issue.id);
    return key === undefined ? [] : [{ issue: { ...issue, key }, traits }];
  });
  const traits = new Map(seen.map(({ issue, traits: of }) => [issue.id, of]));
  const hidden = all.length - seen.length;
  return {
    asOf: kept.asOf,
    timelines: seen.map(({ issue }) => issueTimeline(issue)),
    windows: kept.windows,
    traitsOf: (id) => traits.get(id) ?? UNKNOWN_TRAITS,
    titleOf: () => '',
    activePeople: hidden > 0 ? null : kept.activePeople,
    hidden,
  };
}

function idsOf({ running }: CurrentScope): number[] {
  return running.map(({ id }) => id).sort((a, b) => a - b);
}
