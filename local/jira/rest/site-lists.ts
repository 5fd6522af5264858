import {
  categoryShape,
  issueTypeShape,
  linkTypeShape,
  priorityShape,
  resolutionShape,
  statusShape,
} from '../shapes/things';
import { textsOf, type JsonObject } from '../store/json';
import type { Field } from '../store/model';
import { formatStamp } from '../store/time';
import { ok, type Call, type Handlers } from './call';
import { requireLogin } from './lookup';
import { pageBody, pageOf } from './paging';

/** What the whole site shares: fields, statuses, types, priorities, labels, settings. */
export const siteHandlers: Handlers = {
  getFields: (call) => ok([...call.site.fields.values()].map(fieldShape)),
  getFieldsPaginated: (call) => {
    requireLogin(call);
    const { query } = call;
    const [ids, types, text] = [
      query.list('id'),
      query.list('type'),
      query.text('query')?.toLowerCase() ?? '',
    ];
    const fields = [...call.site.fields.values()].filter(
      (field) =>
        (!ids || ids.includes(field.id)) &&
        (!types || types.includes(field.custom ? 'custom' : 'system')) &&
        field.name.toLowerCase().includes(text),
    );
    return ok(
      pageBody(fields, pageOf(call, { default: 50, max: 50 }), ({ id, name, schema }) => ({
        id,
        key: id,
        name,
        schema: { ...(schema ?? { type: 'any' }) },
      })),
    );
  },
  getStatuses: (call) => ok([...call.site.statuses.values()].map((status) => statusShape(status, call.view))),
  getStatusCategories: (call) =>
    ok(['undefined', 'new', 'indeterminate', 'done'].map((key) => categoryShape(key, call.view))),
  getIssueAllTypes: (call) =>
    ok([...call.site.issueTypes.values()].map((type) => issueTypeShape(type, call.view))),
  getPriorities: (call) =>
    ok([...call.site.priorities.values()].map((priority) => priorityShape(priority, call.view))),
  getResolutions: (call) =>
    ok([...call.site.resolutions.values()].map((resolution) => resolutionShape(resolution, call.view))),
  getIssueLinkTypes: (call) =>
    ok({ issueLinkTypes: [...call.site.linkTypes.values()].map((type) => linkTypeShape(type, call.view)) }),
  getAllLabels: (call) =>
    ok(pageBody(labelsOf(call), pageOf(call, { default: 1000, max: 1000 }), (label) => label)),
  getConfiguration: (call) => {
    requireLogin(call);
    return ok({
      votingEnabled: true,
      watchingEnabled: true,
      unassignedIssuesAllowed: true,
      subTasksEnabled: true,
      issueLinkingEnabled: true,
      timeTrackingEnabled: true,
      attachmentsEnabled: true,
      timeTrackingConfiguration: {
        workingHoursPerDay: 8,
        workingDaysPerWeek: 5,
        timeFormat: 'pretty',
        defaultUnit: 'minute',
      },
    });
  },
  getServerInfo: (call) =>
    ok({
      baseUrl: call.view.url,
      version: '1001.0.0-SNAPSHOT',
      versionNumbers: [1001, 0, 0],
      deploymentType: 'Cloud',
      buildNumber: 100_000,
      serverTime: formatStamp(call.now, call.site.timeZone),
      serverTitle: 'Jira',
      serverTimeZone: call.site.timeZone,
      defaultLocale: { locale: 'en_US' },
    }),
};

function fieldShape(field: Field): JsonObject {
  return {
    id: field.id,
    key: field.key ?? field.id,
    name: field.name,
    custom: field.custom ?? false,
    orderable: field.orderable ?? true,
    navigable: field.navigable ?? true,
    searchable: field.searchable ?? true,
    clauseNames: [...(field.clauseNames ?? [])],
    ...(field.schema === undefined ? {} : { schema: { ...field.schema } }),
  };
}

/** Labels of the issues that the caller may browse, sorted. */
function labelsOf({ site, access }: Call): string[] {
  const labels = new Set<string>();
  for (const issue of site.issues.all()) {
    if (access.browses(issue.projectId)) textsOf(issue.values.labels).forEach((label) => labels.add(label));
  }
  return [...labels].sort();
}
