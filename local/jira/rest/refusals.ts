import type { Violation } from '../contract/schema-checks';

/** Jira's own words where a request breaks the contract in a way that Jira is known to comment on. */
const KNOWN: readonly { operation: string; place: string; rule: string; message: string }[] = [
  {
    operation: 'getBulkChangelogs',
    place: '/requestBody/issueIdsOrKeys',
    rule: 'maxItems',
    message: 'You may only load changelogs for a maximum of 1,000 issues by ID or key at a time.',
  },
  {
    operation: 'getBulkChangelogs',
    place: '/requestBody/fieldIds',
    rule: 'maxItems',
    message: 'You may only filter changelogs by a maximum of 10 field IDs at a time.',
  },
];

/** The message for a request that breaks the contract. */
export function refusalOf(operation: string, violation: Violation): string {
  const known = KNOWN.find(
    (entry) =>
      entry.operation === operation && entry.place === violation.place && entry.rule === violation.rule,
  );
  const place = violation.place === '' ? 'request' : violation.place.slice(1).replaceAll('/', '.');
  return known?.message ?? `Invalid request payload. ${place} ${violation.message}`;
}
