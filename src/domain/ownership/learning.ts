import { DAY_MS } from '../shared/days';
import type { OwnershipSettings, RuleOwner } from '../team/settings';

/** What people decided against (or for) a suggestion of one kind: enough to learn a rule, nothing about who it was. */
export interface LearningEntry {
  readonly kind: string;
  /** `muted`: no suggestion wanted; `confirmed`: the suggestion was right. */
  readonly decision: RuleOwner | 'muted' | 'confirmed';
  /** ms */
  readonly at: number;
  /** The issue, so that a change of mind replaces what was said before. */
  readonly issueId: string;
}

/** Work of one kind on the Scrum Master's desk that was turned into enablement of the team (domain.md T68). */
export interface Enabled {
  readonly kind: string;
  /** The issue in which the team learns to do it itself. */
  readonly key: string;
  /** ms */
  readonly at: number;
  /** The issue that it came from. */
  readonly issueId: string;
}

/** A project's memory of decisions, of what the team was enabled to do, and the proposals it turned down. */
export interface LearningLog {
  readonly entries: readonly LearningEntry[];
  readonly enabled: readonly Enabled[];
  readonly dismissed: readonly { readonly kind: string; readonly at: number }[];
}

/** A rule that a team's own decisions suggest; applied only when somebody accepts it (domain.md 2.7). */
export interface RuleProposal {
  readonly kind: string;
  /** The owner always to be named, or `muted`: never again a suggestion for this kind. */
  readonly owner: RuleOwner | 'muted';
  readonly decisions: number;
}

export const EMPTY_LEARNING: LearningLog = { entries: [], enabled: [], dismissed: [] };

const MEMORY_DAYS = 90;
const ENOUGH = 3;
/** Three sprints of two weeks (domain.md T68). */
const RECURS_DAYS = 42;
const MOST_ENTRIES = 500;

/** Out: the log with one more decision; what is older than 90 days is forgotten. */
export function withDecision(log: LearningLog, entry: LearningEntry): LearningLog {
  const others = recent(log.entries, entry.at).filter(({ issueId }) => issueId !== entry.issueId);
  return { ...log, entries: [...others, entry].slice(-MOST_ENTRIES) };
}

/** Out: the log without what was decided on an issue. */
export function withoutIssue(log: LearningLog, issueId: string): LearningLog {
  return { ...log, entries: log.entries.filter((entry) => entry.issueId !== issueId) };
}

/** Out: the log with one more enablement, an issue once; what is older than 90 days is forgotten. */
export function withEnabled(log: LearningLog, enabled: Enabled): LearningLog {
  const others = recent(log.enabled, enabled.at).filter(({ issueId }) => issueId !== enabled.issueId);
  return { ...log, enabled: [...others, enabled].slice(-MOST_ENTRIES) };
}

/** Out: whether an issue was turned into enablement before. */
export function knowsEnabled({ enabled }: LearningLog, issueId: string): boolean {
  return enabled.some((each) => each.issueId === issueId);
}

/** Out: whether the log says anything about an issue. */
export function knowsIssue({ entries, enabled }: LearningLog, issueId: string): boolean {
  return [...entries, ...enabled].some((each) => each.issueId === issueId);
}

/** Out: the log without anything about an issue. */
export function forgettingIssue(log: LearningLog, issueId: string): LearningLog {
  return { ...withoutIssue(log, issueId), enabled: log.enabled.filter((each) => each.issueId !== issueId) };
}

/**
 * Out: the latest enablement for the same kind of work, of the last three sprints, where it came from another issue: the
 * gap has come back (domain.md T68). Null where it has not. In: the kind of work on an issue, now (ms).
 */
export function recurrenceOf(
  { enabled }: LearningLog,
  { kind, issueId }: { readonly kind: string; readonly issueId: string },
  now: number,
): Enabled | null {
  const since = now - RECURS_DAYS * DAY_MS;
  const earlier = enabled.filter(
    (each) => each.kind === kind && each.at >= since && each.issueId !== issueId,
  );
  return earlier.at(-1) ?? null;
}

/** Out: the log in which a proposal for this kind is turned down; what was decided before does not propose it again. */
export function withDismissal(log: LearningLog, kind: string, at: number): LearningLog {
  return { ...log, dismissed: [...log.dismissed.filter((each) => each.kind !== kind), { kind, at }] };
}

/**
 * Out: the rules to propose now: a kind that was decided the same way three times in 90 days and never confirmed,
 * has no rule yet, is not muted, and whose proposal was not turned down since.
 */
export function proposalsOf(log: LearningLog, settings: OwnershipSettings, now: number): RuleProposal[] {
  const entries = recent(log.entries, now);
  const kinds = [...new Set(entries.map(({ kind }) => kind))].sort();
  return kinds.flatMap((kind) => {
    if (settings.mutedKinds.includes(kind) || hasRule(settings, kind)) return [];
    const dismissedAt = log.dismissed.find((each) => each.kind === kind)?.at ?? 0;
    const decisions = entries.filter((entry) => entry.kind === kind && entry.at > dismissedAt);
    if (decisions.some(({ decision }) => decision === 'confirmed')) return [];
    const owners = [...new Set(decisions.map(({ decision }) => decision))];
    const [owner] = owners.filter(
      (each) => decisions.filter(({ decision }) => decision === each).length >= ENOUGH,
    );
    return owner === undefined || owner === 'confirmed'
      ? []
      : [{ kind, owner, decisions: decisions.filter(({ decision }) => decision === owner).length }];
  });
}

/** Out: the issues since `since` (ms) that were given to one owner where another of the same kind was given to another (H11c). */
export function contradictionsOf({ entries }: LearningLog, since: number): string[] {
  const owned = entries.filter(
    ({ decision, at }) => at >= since && decision !== 'muted' && decision !== 'confirmed',
  );
  return owned
    .filter(({ kind, decision }) => owned.some((each) => each.kind === kind && each.decision !== decision))
    .map(({ issueId }) => issueId);
}

function recent<T extends { readonly at: number }>(entries: readonly T[], now: number): T[] {
  return entries.filter(({ at }) => now - at <= MEMORY_DAYS * DAY_MS);
}

function hasRule({ rules }: OwnershipSettings, kind: string): boolean {
  return rules.some(({ when }) => when.field === 'kind' && when.value === kind);
}
