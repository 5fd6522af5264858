import type { ChangeItem, SiteFile, SiteIssue } from '../../jira/site-file/types';
import {
  listOf,
  member,
  numbersOf,
  textOf,
  textsOf,
  type Json,
  type JsonObject,
} from '../../jira/store/json';
import { parseStamp } from '../../jira/store/time';

type Side = string | null;

/** The value of a field in the form in which the history writes it; undefined for fields that histories list one by one. */
const PRESENT: Readonly<Record<string, (fields: JsonObject) => Side>> = {
  summary: ({ summary }) => textOf(summary),
  issuetype: ({ issuetype }) => idOf(issuetype),
  status: ({ status }) => idOf(status),
  resolution: ({ resolution }) => idOf(resolution),
  assignee: ({ assignee }) => textOf(member(assignee, 'accountId')),
  priority: ({ priority }) => idOf(priority),
  labels: ({ labels }) => textsOf(labels).join(' '),
  duedate: ({ duedate }) => textOf(duedate),
  Sprint: ({ customfield_10020: sprints }) =>
    numbersOf(listOf(sprints).map((sprint) => member(sprint, 'id') ?? null)).join(', '),
  'Story Points': ({ customfield_10026: points }) => textOf(points),
  'Story point estimate': ({ customfield_10016: points }) => textOf(points),
  Flagged: ({ customfield_10021: flag }) => (listOf(flag).length > 0 ? '[10019]' : null),
  IssueParentAssociation: ({ parent }) => idOf(parent),
};

/** Fields whose history has texts only. */
const IN_WORDS: ReadonlySet<string> = new Set(['summary', 'labels', 'Story Points', 'Story point estimate']);

/** Fields of several values: each entry of the history adds or takes one. */
const LISTS: Readonly<Record<string, string>> = { 'Fix Version': 'fixVersions', Component: 'components' };

/**
 * Expects of each issue that its history leads from its creation to its present fields without a gap, that nothing
 * happens before its creation or after `now`, and that ids grow with time.
 */
export function expectSoundHistories(site: SiteFile): void {
  expect((site.issues ?? []).flatMap((issue) => problemsOf(issue, parseStamp(site.now) ?? 0))).toEqual([]);
}

function problemsOf(issue: SiteIssue, now: number): string[] {
  const created = parseStamp(textOf(issue.fields.created) ?? '') ?? 0;
  const updated = parseStamp(textOf(issue.fields.updated) ?? '') ?? 0;
  const histories = [...(issue.changelog?.histories ?? [])].sort((a, b) => Number(a.id) - Number(b.id));
  const instants = histories.map((history) => parseStamp(history.created) ?? 0);
  const comments = (issue.comments ?? []).map((comment) => parseStamp(comment.created) ?? 0);
  const last = Math.max(created, ...instants, ...comments);
  const problems = [
    ...(instants.every((at, index) => at >= (instants[index - 1] ?? created)) ? [] : ['out of order']),
    ...([...instants, ...comments].every((at) => at >= created && at <= now) ? [] : ['outside of its life']),
    ...(last === updated ? [] : ['updated is not its last change']),
    ...chainProblems(
      histories.flatMap(({ items }) => items),
      issue,
    ),
  ];
  return problems.map((problem) => `${issue.key}: ${problem}`);
}

function chainProblems(items: readonly ChangeItem[], issue: SiteIssue): string[] {
  const problems: string[] = [];
  const reached = new Map<string, Side>();
  for (const item of items) {
    if (LISTS[item.field] !== undefined || PRESENT[item.field] === undefined) continue;
    const from = sideOf(item, 'from');
    const before = reached.get(item.field);
    if (before !== undefined && before !== from) problems.push(`${item.field} from ${from}, was ${before}`);
    if (from === sideOf(item, 'to')) problems.push(`${item.field} does not change`);
    reached.set(item.field, sideOf(item, 'to'));
  }
  for (const [field, value] of reached) {
    const present = PRESENT[field]?.(issue.fields) ?? null;
    if ((present ?? '') !== (value ?? '')) problems.push(`${field} is ${present}, history says ${value}`);
  }
  for (const [field, fieldId] of Object.entries(LISTS)) {
    const net = netOf(items.filter((item) => item.field === field));
    const present = new Set(listOf(issue.fields[fieldId]).map(idOf));
    if ([...net].some((id) => !present.has(id))) problems.push(`${field} lacks what the history added`);
  }
  return problems;
}

function netOf(items: readonly ChangeItem[]): ReadonlySet<Side> {
  const net = new Set<Side>();
  for (const { from, to } of items) {
    if (from) net.delete(from);
    if (to) net.add(to);
  }
  return net;
}

function sideOf(item: ChangeItem, side: 'from' | 'to'): Side {
  if (!IN_WORDS.has(item.field)) return item[side] ?? null;
  const words = side === 'from' ? item.fromString : Object.hasOwn(item, 'toString') ? item.toString : null;
  return typeof words === 'string' ? words.replace(/^(\d+),(\d+)$/, '$1.$2') : null;
}

function idOf(value: Json | undefined): Side {
  return textOf(member(value, 'id'));
}
