import { z } from 'zod';

import type { Json } from '../store/json';
import type { Issue, Properties } from '../store/model';
import { bodyOf, param, type Call, type Handlers } from './call';
import { checkProperty } from './entity-properties';
import { badRequest, JiraError } from './jira-error';
import { visibleIssue } from './lookup';
import { seeTask } from './tasks';

const MAX_ISSUES = 100;
const MAX_PROPERTIES = 10;

const json = z.custom<Json>((value) => value !== undefined);

const filter = z.object({
  entityIds: z.array(z.number().int()).optional(),
  currentValue: json.optional(),
  hasProperty: z.boolean().optional(),
});

/** Properties of many issues, as tasks. */
export const bulkPropertyHandlers: Handlers = {
  bulkSetIssuePropertiesByIssue: (call) => {
    const { issues } = bodyOf(
      call,
      z.object({
        issues: z
          .array(z.object({ issueID: z.number().int(), properties: z.record(z.string(), json) }))
          .min(1),
      }),
    );
    if (issues.length > MAX_ISSUES)
      throw badRequest(`Properties of at most ${MAX_ISSUES} issues can be set at once.`);
    if (issues.some(({ properties }) => Object.keys(properties).length > MAX_PROPERTIES)) {
      throw badRequest(`At most ${MAX_PROPERTIES} properties can be set on an issue at once.`);
    }
    const errors: Record<string, Json> = {};
    for (const { issueID, properties } of issues) {
      const problem = setAll(issueID, properties, call);
      if (problem !== null) errors[String(issueID)] = problem;
    }
    const updated = issues.length - Object.keys(errors).length;
    return seeTask('Bulk set issue properties', { updated, errors }, call);
  },
  bulkSetIssueProperty: (call) => {
    const key = param(call, 'propertyKey');
    const request = bodyOf(
      call,
      z.object({ value: json.optional(), expression: z.string().optional(), filter: filter.optional() }),
    );
    if (request.expression !== undefined)
      throw badRequest('Jira expressions are not emulated: give a value.');
    const value = request.value ?? null;
    checkProperty(key, value);
    if (request.filter?.currentValue !== undefined && request.filter.hasProperty === false) {
      throw badRequest('The filter asks for a value of a property that is not there.');
    }
    const issues = eligible(call, key, request.filter ?? {});
    issues.forEach((issue) => store(issue, new Map([...issue.properties, [key, value]]), call));
    return seeTask(`Set issue property ${key}`, { updated: issues.length }, call);
  },
  bulkDeleteIssueProperty: (call) => {
    const key = param(call, 'propertyKey');
    const issues = eligible(call, key, { ...bodyOf(call, filter), hasProperty: true });
    issues.forEach((issue) =>
      store(issue, new Map([...issue.properties].filter(([name]) => name !== key)), call),
    );
    return seeTask(`Delete issue property ${key}`, { deleted: issues.length }, call);
  },
};

/** Sets properties of one issue. @returns what is wrong, null when they are set */
function setAll(issueId: number, properties: Readonly<Record<string, Json>>, call: Call): string | null {
  const issue = visibleIssue(call, String(issueId));
  if (!issue) return 'Issue does not exist or you do not have permission to see it.';
  if (!call.access.hasOn('EDIT_ISSUES', issue)) return 'You do not have permission to edit this issue.';
  try {
    Object.entries(properties).forEach(([key, value]) => checkProperty(key, value));
  } catch (error) {
    if (error instanceof JiraError) return error.message;
    throw error;
  }
  store(issue, new Map([...issue.properties, ...Object.entries(properties)]), call);
  return null;
}

/** Issues that the caller may edit and the filter lets pass. */
function eligible(call: Call, key: string, wanted: z.infer<typeof filter>): Issue[] {
  const { site, access } = call;
  const named = wanted.entityIds && [...new Set(wanted.entityIds)];
  const candidates = named?.flatMap((id) => site.issues.get(id) ?? []) ?? [...site.issues.all()];
  return candidates.filter((issue) => {
    if (!access.hasOn('EDIT_ISSUES', issue)) return false;
    if (wanted.hasProperty !== undefined && issue.properties.has(key) !== wanted.hasProperty) return false;
    return wanted.currentValue === undefined || same(issue.properties.get(key), wanted.currentValue);
  });
}

function store(issue: Issue, properties: Properties, call: Call): void {
  call.services.writer.setProperties(call.cause, issue, properties);
}

function same(a: Json | undefined, b: Json): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
