import fc from 'fast-check';

import { parseSiteFile } from '../index';
import type { ChangeItem } from '../site-file/types';
import { toText } from '../shapes/changelog';
import { member, numbersOf, textOf, type Json, type JsonObject } from '../store/json';
import { as } from '../testing/session';
import { DEVELOPER, issue, PO, POINTS, siteFile, SM, SPRINT } from '../testing/site-builder';
import { stage } from '../testing/stage';

const KEYS = ['ABC-1', 'ABC-2', 'ABC-3'];
const file = siteFile(
  KEYS.map((key) => issue({ key })),
  { versions: [{ id: '60', name: '1.0', projectId: '10000' }] },
);

type Step = (person: ReturnType<typeof as>, key: string) => Promise<unknown>;

const edit =
  (fields: JsonObject): Step =>
  (person, key) =>
    person.put(`issue/${key}`, { fields });

/** Anything a person might do to an issue. */
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.constantFrom(1, 2, 3.5, null).map((points) => edit({ [POINTS]: points })),
  fc.constantFrom('Pay', 'Refund').map((summary) => edit({ summary })),
  fc.subarray(['a', 'b', 'c']).map((labels) => edit({ labels })),
  fc
    .constantFrom(DEVELOPER, PO, null)
    .map((id) => edit({ assignee: id === null ? null : { accountId: id } })),
  fc.constantFrom(2, 3, 4, null).map((sprint) => edit({ [SPRINT]: sprint })),
  fc.constantFrom([{ id: '10019' }], null).map((flag) => edit({ customfield_10021: flag })),
  fc.constantFrom([{ id: '60' }], []).map((versions) => edit({ fixVersions: versions })),
  fc.constantFrom('11', '21', '31').map(
    (id): Step =>
      (person, key) =>
        person.post(`issue/${key}/transitions`, { transition: { id } }),
  ),
  fc.constantFrom(3, 4).map(
    (id): Step =>
      (person, key) =>
        person.post(`/rest/agile/1.0/sprint/${id}/issue`, { issues: [key] }),
  ),
  fc.constant<Step>((person, key) => person.post('/rest/agile/1.0/backlog/issue', { issues: [key] })),
);

/** What histories say a field is at the end: ids where they state ids, else text; '' for nothing. */
function lastStated(items: readonly ChangeItem[]): Map<string, { from: string; to: string }[]> {
  const chains = new Map<string, { from: string; to: string }[]>();
  for (const item of items) {
    const chain = chains.get(item.fieldId ?? item.field) ?? [];
    chains.set(item.fieldId ?? item.field, chain);
    const usesIds = (item.from ?? item.to ?? null) !== null;
    chain.push({
      from: (usesIds ? item.from : item.fromString) ?? '',
      to: (usesIds ? item.to : toText(item)) ?? '',
    });
  }
  return chains;
}

/** How histories would state the value that an issue has now. */
const STATED: Readonly<Record<string, (value: Json) => string>> = {
  [POINTS]: (value) => textOf(value) ?? '',
  summary: (value) => textOf(value) ?? '',
  labels: (value) => (Array.isArray(value) ? value.join(' ') : ''),
  assignee: (value) => textOf(member(value, 'accountId')) ?? '',
  status: (value) => textOf(member(value, 'id')) ?? '',
  resolution: (value) => textOf(member(value, 'id')) ?? '',
  [SPRINT]: (value) =>
    numbersOf(
      Array.isArray(value) ? (value as Json[]).map((sprint) => member(sprint, 'id') ?? null) : [],
    ).join(', '),
};

describe('histories', () => {
  it('lead in unbroken chains from creation to what the issue is now, whatever people do', async () => {
    const actions = fc.array(fc.tuple(fc.constantFrom(PO, SM, DEVELOPER), fc.constantFrom(...KEYS), step), {
      maxLength: 40,
    });
    await fc.assert(
      fc.asyncProperty(actions, async (list) => {
        const { jira, later } = stage(file);
        for (const [who, key, act] of list) {
          await act(as(jira, who), key);
          later(1000);
        }
        for (const entry of jira.snapshot().issues ?? []) {
          const items = [...(entry.changelog?.histories ?? [])].reverse().flatMap((history) => history.items);
          for (const [field, chain] of lastStated(items)) {
            const stated = STATED[field];
            if (!stated) continue;
            chain.slice(1).forEach((link, index) => expect(link.from).toBe(chain[index]?.to));
            expect(chain.at(-1)?.to).toBe(stated(entry.fields[field] ?? null));
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('survive a snapshot: the site loaded from it is the same', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom(...KEYS), step), { maxLength: 15 }),
        async (list) => {
          const first = stage(file);
          for (const [key, act] of list) await act(as(first.jira, PO), key);
          const saved = JSON.parse(JSON.stringify(first.jira.snapshot())) as unknown;
          const second = stage(parseSiteFile(saved)).jira.snapshot();
          expect(JSON.parse(JSON.stringify(second))).toEqual(saved);
        },
      ),
      { numRuns: 25 },
    );
  });
});
