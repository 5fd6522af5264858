import * as fc from 'fast-check';
import { ERROR_CODES } from '../../src/contract/answer';
import { openPeopledSite, PERSONAS } from './testing/many-people';
import { OPERATIONS, samplePayload } from './testing/sample-payload';
import { storedItems } from './testing/stored-items';

/** 10,000 payloads in all, as many for each operation. */
const RUNS = Math.ceil(10_000 / OPERATIONS.length);
const SEED = 20_261_119;
jest.setTimeout(120_000);

/** What breaks naive code: prototype keys, other types, other ids, markup, numbers at their limits, a lot of text. */
const NASTY = fc.oneof(
  fc.constantFrom<unknown>(null, true, -1, 0, 1e308, '', '__proto__', '../../rest/api/3/myself', [], {}),
  fc.constantFrom<unknown>('<img src=x onerror=alert(1)>', 'SHOP" OR project = HID', '10047', 2 ** 53, 'HID'),
  fc.constant<unknown>('x'.repeat(50_000)),
  fc.jsonValue({ maxDepth: 3 }),
);

const HOSTILE_KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'accountId',
  'role',
  'toString',
  'rev',
] as const;

/** One change of a payload: another value somewhere, a key more, a key less, or something else altogether. */
const MUTATION = fc.record({
  kind: fc.constantFrom('replace', 'replace', 'replace', 'add', 'drop', 'other', 'none'),
  where: fc.nat(),
  key: fc.constantFrom(...HOSTILE_KEYS),
  value: NASTY,
});

type Mutation = typeof MUTATION extends fc.Arbitrary<infer M> ? M : never;

function mutated(payload: unknown, { kind, where, key, value }: Mutation): unknown {
  if (kind === 'none') return payload;
  if (kind === 'other' || typeof payload !== 'object' || payload === null) return value;
  const entries = Object.entries(payload);
  const at = entries.length === 0 ? 0 : where % entries.length;
  if (kind === 'add' || entries.length === 0) return objectOf([...entries, [key, value]]);
  if (kind === 'drop') return objectOf(entries.filter((_, index) => index !== at));
  return objectOf(
    entries.map(([name, old], index) => [name, index === at ? deeper(old, where, value) : old] as const),
  );
}

/** Replaces a value, or every second time one inside it. */
function deeper(old: unknown, where: number, value: unknown): unknown {
  return typeof old === 'object' && old !== null && where % 2 === 0
    ? mutated(old, { kind: 'replace', where: where >> 1, key: 'role', value })
    : value;
}

/** As JSON.parse would build it: `__proto__` becomes a key like any other. */
function objectOf(entries: readonly (readonly [string, unknown])[]): unknown {
  return JSON.parse(
    `{${entries.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join()}}`,
  );
}

describe('10,000 payloads that no page of the app sends', () => {
  let opened: Awaited<ReturnType<typeof openPeopledSite>>;
  const unhandled: unknown[] = [];
  const note = (reason: unknown) => void unhandled.push(reason);
  beforeAll(async () => {
    opened = await openPeopledSite();
    process.on('unhandledRejection', note);
  });
  afterAll(() => {
    process.off('unhandledRejection', note);
    opened.site.dispose();
  });

  const ask = (who: keyof typeof PERSONAS, name: string, payload: unknown) =>
    opened.site.callRaw(PERSONAS[who], name, payload) as Promise<{ ok: boolean; code?: string }>;

  it.each(OPERATIONS)('%s: a clear answer each time, and nothing of others to an outsider', async (name) => {
    const sample = samplePayload(name, opened.hints);
    await fc.assert(
      fc.asyncProperty(MUTATION, fc.constantFrom('dev', 'outsider'), async (mutation, who) => {
        const answer = await ask(who, name, mutated(sample, mutation));
        expect(['ok', ...ERROR_CODES]).toContain(answer.ok ? 'ok' : answer.code);
        expect(answer.code).not.toBe('INTERNAL');
        if (who === 'outsider') expect(JSON.stringify(answer)).not.toMatch(/SHOP-\d|Paula|Online shop/);
      }),
      { numRuns: RUNS, seed: SEED },
    );
    expect(unhandled).toEqual([]);
    expect(({} as Record<string, unknown>).role).toBeUndefined();
  });

  it.each(['nothing.here', '__proto__', 'constructor', 'toString', ''])(
    'an operation called "%s" is no operation',
    async (name) => {
      expect(await ask('admin', name, {})).toMatchObject({ ok: false, code: 'INVALID_INPUT' });
    },
  );

  it('a payload larger than Forge carries never reaches the app', async () => {
    const payload = { projectKey: 'SHOP', query: 'x'.repeat(600_000) };
    await expect(ask('dev', 'settings.people', payload)).rejects.toThrow('limit');
  });

  it('a payload sent twice is one decision', async () => {
    const issueId = String(opened.site.jira.site.issue('SHOP-44')?.id);
    const payload = { issueId, seen: null, decision: { verdict: 'choose', owner: 'PO' } };
    await ask('dev', 'issue.decide', payload);
    const before = storedItems(opened.site).filter(({ key }) => key.startsWith('learning'));
    expect(await ask('dev', 'issue.decide', payload)).toMatchObject({ ok: false, code: 'CONFLICT' });
    expect(storedItems(opened.site).filter(({ key }) => key.startsWith('learning'))).toEqual(before);
  });
});
