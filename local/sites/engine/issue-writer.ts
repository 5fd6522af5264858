import type { JsonObject, Json } from '../../jira/store/json';
import type { SiteHistory, SiteIssue } from '../../jira/site-file/types';
import { formatStamp } from '../../jira/store/time';
import { documentOf } from './adf';
import { FLAG, FLAG_FIELD, RANK_FIELD, SPRINT_FIELD } from './change-items';
import type { IssueRecord, RecordedChange, RecordedComment, RecordedLink } from './issue-record';
import type { LinkType } from './links';
import type { Dialect, IssueType } from './model';
import type { Person } from './people';

/** What the writer of an issue needs from the rest of the site. */
export interface IssueContext {
  readonly zone: string;
  readonly dialect: Dialect;
  readonly rank: string;
  readonly linkTypes: ReadonlyMap<string, LinkType>;
  /** Ids by change and comment, in the order of time. */
  readonly historyIds: ReadonlyMap<RecordedChange, string>;
  readonly commentIds: ReadonlyMap<RecordedComment, string>;
}

/** An issue as `GET issue?expand=changelog` returns it, with its properties and comments. */
export function writeIssue(record: IssueRecord, context: IssueContext): SiteIssue {
  const histories = record.changes
    .map((change) => writeChange(change, context))
    .sort((a, b) => Number(b.id) - Number(a.id));
  const comments = record.comments.map((comment) => ({
    id: context.commentIds.get(comment) ?? '0',
    author: authorOf(comment.author),
    body: documentOf(comment.blocks),
    created: formatStamp(comment.at, context.zone),
  }));
  return {
    id: record.id,
    key: record.key,
    fields: fieldsOf(record, context),
    ...(histories.length > 0 ? { changelog: { histories } } : {}),
    ...(Object.keys(record.properties).length > 0 ? { properties: record.properties } : {}),
    ...(comments.length > 0 ? { comments } : {}),
  };
}

function fieldsOf(record: IssueRecord, context: IssueContext): JsonObject {
  const { birth, values } = record;
  const stamp = (at: number): string => formatStamp(at, context.zone);
  return {
    summary: values.summary,
    description: values.description.length > 0 ? documentOf(values.description) : null,
    issuetype: typeOf(values.type),
    project: { id: birth.projectId, key: record.key.slice(0, record.key.lastIndexOf('-')) },
    status: { ...values.status, statusCategory: { ...values.status.statusCategory } },
    resolution: values.resolution === null ? null : { ...values.resolution },
    resolutiondate: values.resolution === null ? null : stamp(lastChangeOf(record, 'resolution')),
    statuscategorychangedate: stamp(lastChangeOf(record, 'status')),
    priority: { ...values.priority },
    labels: values.labels,
    components: values.components.map(({ id, name }) => ({ id, name })),
    fixVersions: values.fixVersions.map(({ id, name }) => ({ id, name })),
    assignee: values.assignee === null ? null : authorOf(values.assignee),
    reporter: authorOf(birth.creator),
    creator: authorOf(birth.creator),
    parent: values.parent === null ? null : { id: values.parent.id, key: values.parent.key },
    duedate: values.due,
    created: stamp(birth.at),
    updated: stamp(updatedAt(record)),
    [context.dialect.pointsField.id]: values.points,
    [SPRINT_FIELD]:
      values.sprints.length > 0
        ? values.sprints.map(({ id, name, boardId }) => ({ id, name, boardId }))
        : null,
    [FLAG_FIELD]: values.flagged ? [{ ...FLAG }] : null,
    [RANK_FIELD]: context.rank,
    issuelinks: record.links.map((link) => writeLink(link, context)),
  };
}

function typeOf({ id, name, level }: IssueType): JsonObject {
  return { id, name, subtask: level < 0, hierarchyLevel: level };
}

function authorOf({ accountId, displayName }: Person): { accountId: string; displayName: string } {
  return { accountId, displayName };
}

function writeChange(change: RecordedChange, context: IssueContext): SiteHistory {
  return {
    id: context.historyIds.get(change) ?? '0',
    author: authorOf(change.author),
    created: formatStamp(change.at, context.zone),
    items: change.items,
  };
}

function writeLink({ linkId, typeId, direction, other }: RecordedLink, { linkTypes }: IssueContext): Json {
  const type = linkTypes.get(typeId);
  return {
    id: linkId,
    type: { id: typeId, name: type?.name, inward: type?.inward, outward: type?.outward },
    [direction === 'outward' ? 'outwardIssue' : 'inwardIssue']: { id: other.id, key: other.key },
  };
}

/** When a field last changed, else when the issue was created. */
function lastChangeOf({ changes, birth }: IssueRecord, field: string): number {
  const last = changes.findLast(({ items }) => items.some((item) => item.field === field));
  return last?.at ?? birth.at;
}

function updatedAt({ changes, comments, birth }: IssueRecord): number {
  return [...changes, ...comments].reduce((latest, { at }) => Math.max(latest, at), birth.at);
}
