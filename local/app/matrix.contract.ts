import { ACCESS, AUTHORISATION } from './authorisation.table';
import { asPerson } from './testing/as-person';
import { openPeopledSite, PERSONAS, type Persona } from './testing/many-people';
import { OPERATIONS, samplePayload, type OperationName } from './testing/sample-payload';
import { storedItems } from './testing/stored-items';

type Verdict = { readonly ok: true } | { readonly ok: false; readonly code: string };

/** The last one leaves nothing to see. */
const LAST: OperationName = 'site.erase';
const ORDER = [...OPERATIONS.filter((name) => name !== LAST), LAST];
const WHO: readonly Persona[] = ['outsider', 'viewer', 'dev', 'sm', 'po', 'lead', 'admin'];
const CELLS = WHO.flatMap((who) => ORDER.map((name) => [name, who] as const));

/** What the app keeps for its own convenience or about itself. */
const OWN = /^(siteFacts|boardFacts|boardReading|readingPart|sprintReport|teamEvidence|vitalSigns|ballotKey)/;

const REFUSALS = ['NOT_ALLOWED', 'JIRA_REFUSED', 'REFUSED'];

function accessOf(name: string) {
  const found = AUTHORISATION[name];
  if (found === undefined) throw new Error(`${name} has no row in authorisation.table.ts`);
  return found;
}

function mayDo(name: string, who: Persona): boolean {
  const people: readonly Persona[] = ACCESS[accessOf(name).access];
  return people.includes(who);
}

describe('who may do what', () => {
  let opened: Awaited<ReturnType<typeof openPeopledSite>>;
  beforeAll(async () => {
    opened = await openPeopledSite();
  });
  afterAll(() => opened.site.dispose());

  const ask = async (name: OperationName, who: Persona, extra: object = {}, extension: object = {}) => {
    const payload = { ...(samplePayload(name, opened.hints) as object), ...extra };
    return (await opened.site.callRaw(PERSONAS[who], name, payload, extension)) as Verdict;
  };
  const kept = () => storedItems(opened.site).filter(({ key }) => !OWN.test(key));

  it('every operation has a row, and every row an operation', () => {
    expect(Object.keys(AUTHORISATION).sort()).toEqual([...OPERATIONS].sort());
  });

  it.each(CELLS)('%s as %s', async (name, who) => {
    const before = kept();
    const answer = await ask(name, who);
    const code = answer.ok ? 'ok' : answer.code;
    const { access, absent } = accessOf(name);
    expect(['INTERNAL', 'UNREADABLE_DATA']).not.toContain(code);
    if (mayDo(name, who)) {
      expect(['NOT_ALLOWED', ...(absent ? [] : ['NOT_FOUND'])]).not.toContain(code);
      return;
    }
    const hidden = who === 'outsider' && access !== 'site';
    expect(hidden || absent ? ['NOT_FOUND', ...REFUSALS] : REFUSALS).toContain(code);
    expect(kept()).toEqual(before);
  });
});

describe('what a browser says about itself', () => {
  it.each(OPERATIONS)('%s is answered to an outsider as before, whoever they say they are', async (name) => {
    if (mayDo(name, 'outsider')) return;
    const { site, hints } = shared;
    const payload = samplePayload(name, hints) as object;
    const admin = PERSONAS.admin;
    const extension = {
      ...{ accountId: admin, project: { id: '10000', key: 'SHOP' }, issue: { id: '1', key: 'SHOP-1' } },
      ...{ principal: { accountId: admin }, isAdmin: true },
    };
    const spoofed = await site.callRaw(PERSONAS.outsider, name, payload, extension);
    expect(spoofed).toMatchObject({ ok: false });
    const assigned = await site.callRaw(PERSONAS.outsider, name, {
      ...payload,
      accountId: admin,
      role: 'PO',
    });
    expect(assigned).toMatchObject({ ok: false });
  });

  let shared: Awaited<ReturnType<typeof openPeopledSite>>;
  beforeAll(async () => {
    shared = await openPeopledSite();
  });
  afterAll(() => shared.site.dispose());
});

describe('a project in which Tandem is switched off', () => {
  let shared: Awaited<ReturnType<typeof openPeopledSite>>;
  beforeAll(async () => {
    shared = await openPeopledSite();
    await shared.site.data(PERSONAS.admin, 'site.setProject', { projectKey: 'SHOP', enabled: false });
  });
  afterAll(() => shared.site.dispose());

  const ofProjects = OPERATIONS.filter((name) => !['site', 'anyone'].includes(accessOf(name).access));
  it.each(ofProjects)('%s is answered to nobody', async (name) => {
    const { site, hints } = shared;
    const answer = await site.callRaw(PERSONAS.po, name, samplePayload(name, hints));
    expect(answer).toMatchObject({ ok: false });
  });
});

describe('an issue that only some may see', () => {
  it('is nothing to the others, also by its bare id', async () => {
    const { site, hints } = await openPeopledSite();
    const ids = Array.from({ length: 60 }, (_, n) => String(site.jira.site.issue(`SHOP-${n + 1}`)?.id));
    const found = await site.data(PERSONAS.outsider, 'sprint.issues', { ids });
    expect(JSON.stringify(found)).not.toContain('SHOP');
    const seen = await asPerson(site, PERSONAS.dev)('GET', `/rest/api/3/issue/${String(hints.issueId)}`);
    expect(seen).toMatchObject({ key: 'SHOP-46' });
    site.dispose();
  });
});
