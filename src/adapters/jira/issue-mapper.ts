import * as z from 'zod/mini';
import { TIME_ESTIMATE_FIELD } from '../../domain/jira/board';
import type { Issue, IssueLink, StatusCategory } from '../../domain/jira/issue';
import type { IssueLevel } from '../../domain/sprint/sprint';
import { normalise } from '../../domain/text/normalise';
import type { IssueReading } from '../../ports/jira';
import { descriptionText } from './adf';
import { decimalOf, instant, parserOf, type Parser } from './parse';
import { sprintSchema } from './sprint-schema';

const named = z.object({ name: z.string() });

const issueTypeSchema = z.object({
  id: z.string(),
  name: z.string(),
  subtask: z.boolean(),
  hierarchyLevel: z.optional(z.number()),
});

const parentSchema = z.object({
  id: z.string(),
  key: z.string(),
  fields: z.optional(z.object({ summary: z.optional(z.string()) })),
});

const versionSchema = z.object({
  released: z.optional(z.boolean()),
  releaseDate: z.optional(z.string()),
});

const linkedSchema = z.object({
  key: z.string(),
  fields: z.optional(
    z.object({ status: z.optional(z.object({ statusCategory: z.object({ key: z.string() }) })) }),
  ),
});

const linkSchema = z.object({
  type: z.object({ name: z.string(), inward: z.string() }),
  inwardIssue: z.optional(linkedSchema),
  outwardIssue: z.optional(linkedSchema),
});

const issueSchema = z.object({
  id: z.string(),
  key: z.string(),
  properties: z.optional(z.record(z.string(), z.unknown())),
  fields: z.looseObject({
    summary: z.optional(z.nullable(z.string())),
    description: z.optional(z.unknown()),
    issuetype: issueTypeSchema,
    status: z.object({
      id: z.string(),
      name: z.string(),
      statusCategory: z.object({ key: z.string() }),
    }),
    project: z.object({ id: z.string(), key: z.string(), projectTypeKey: z.optional(z.string()) }),
    resolution: z.optional(z.nullable(named)),
    labels: z.optional(z.array(z.string())),
    components: z.optional(z.array(named)),
    parent: z.optional(z.nullable(parentSchema)),
    assignee: z.optional(z.nullable(z.object({ accountId: z.string() }))),
    priority: z.optional(z.nullable(named)),
    created: instant,
    updated: instant,
    issuelinks: z.optional(z.array(linkSchema)),
    versions: z.optional(z.array(versionSchema)),
    fixVersions: z.optional(z.array(versionSchema)),
  }),
});

type RawIssue = z.infer<typeof issueSchema>;

/** The fields that an issue is read by: the least Tandem needs (no reporter, no comments, no watchers). */
export function fieldsToRead(reading: IssueReading, options: { description: boolean }): string[] {
  const custom = [reading.sprint, reading.flag, reading.estimate, reading.otherEstimate];
  return [
    ...['summary', 'issuetype', 'status', 'project', 'resolution', 'labels', 'components', 'parent'],
    ...['assignee', 'priority', 'created', 'updated'],
    ...(options.description ? ['description'] : []),
    ...(reading.related === true ? ['issuelinks', 'versions', 'fixVersions'] : []),
    ...custom.filter((id): id is string => id !== null),
  ];
}

const parseRaw = parserOf(issueSchema);
const parseSprints = parserOf(z.array(sprintSchema));

/** Out: a parser from Jira's issue to the domain's. Throws a Failure `unreadable` that names the field. */
export function issueParser(
  reading: IssueReading,
): Parser<{ issue: Issue; projectType: string; properties: Record<string, unknown> }> {
  return (value, place) => {
    const raw = parseRaw(value, place);
    const projectType = raw.fields.project.projectTypeKey ?? 'software';
    return { issue: issueOf(raw, reading, place), projectType, properties: raw.properties ?? {} };
  };
}

function issueOf({ id, key, fields }: RawIssue, reading: IssueReading, place: string): Issue {
  const custom = (fieldId: string | null): unknown => (fieldId === null ? null : (fields[fieldId] ?? null));
  return {
    id,
    key,
    summary: fields.summary ?? '',
    description: descriptionText(fields.description),
    type: { id: fields.issuetype.id, name: fields.issuetype.name, level: levelOf(fields.issuetype) },
    status: {
      id: fields.status.id,
      name: fields.status.name,
      category: categoryOf(fields.status.statusCategory.key),
    },
    resolution: fields.resolution?.name ?? null,
    project: { id: fields.project.id, key: fields.project.key },
    labels: fields.labels ?? [],
    components: (fields.components ?? []).map(({ name }) => name),
    parent: parentOf(fields.parent),
    assigneeId: fields.assignee?.accountId ?? null,
    priority: fields.priority?.name ?? null,
    createdAt: fields.created,
    updatedAt: fields.updated,
    estimate: estimateOf(custom(reading.estimate), reading.estimate),
    otherEstimate: estimateOf(custom(reading.otherEstimate), reading.otherEstimate),
    flagged: isFlagged(custom(reading.flag)),
    sprints: parseSprints(custom(reading.sprint) ?? [], `${place} ${reading.sprint ?? ''}`),
    links: (fields.issuelinks ?? []).flatMap(linkOf),
    affects: (fields.versions ?? []).map(releaseOf),
    fixedIn: (fields.fixVersions ?? []).map(releaseOf),
  };
}

function parentOf(parent: RawIssue['fields']['parent']): Issue['parent'] {
  if (parent === null || parent === undefined) return null;
  return { id: parent.id, key: parent.key, summary: parent.fields?.summary ?? '' };
}

/** Jira's own link type; where it was renamed, its words for "is blocked by" in the four languages. */
const BLOCKED_BY = /\b(blocked by|blockiert (von|durch)|bloque(e|ada|ado)? (par|por))\b/;

function linkOf({ type, inwardIssue, outwardIssue }: z.infer<typeof linkSchema>): IssueLink[] {
  const other = inwardIssue ?? outwardIssue;
  if (other === undefined) return [];
  const blocks = normalise(type.name) === 'blocks' || BLOCKED_BY.test(normalise(type.inward));
  const status = other.fields?.status;
  // Of an issue that is gone only the link is left: it blocks nothing any more.
  const done = status === undefined || categoryOf(status.statusCategory.key) === 'done';
  return [{ key: other.key, blockedBy: blocks && inwardIssue !== undefined, done }];
}

function releaseOf({ released, releaseDate }: z.infer<typeof versionSchema>): number | null {
  return released === true && releaseDate !== undefined ? Date.parse(releaseDate) : null;
}

function levelOf(type: z.infer<typeof issueTypeSchema>): IssueLevel {
  const level = type.hierarchyLevel ?? 0;
  if (type.subtask || level < 0) return 'subtask';
  return level > 0 ? 'epic' : 'item';
}

/** Jira's fourth category, "undefined" (No Category), is work that has not begun. */
function categoryOf(key: string): StatusCategory {
  return key === 'done' || key === 'indeterminate' ? key : 'new';
}

function estimateOf(value: unknown, fieldId: string | null): number | null {
  const number = decimalOf(value);
  return number !== null && fieldId === TIME_ESTIMATE_FIELD ? number / 3600 : number;
}

function isFlagged(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== null && value !== undefined;
}
