import { DETECTOR_IDS } from '../../src/domain/backlog/detectors/detector';
import { SIGNAL_IDS } from '../../src/domain/health/signal';
import { SMALL_CAST } from '../sites';
import { introduceTeam, openAppSite, type AppSite } from './testing/app-site';

const { po, dev, secondDev, tester: sm, outsider } = SMALL_CAST;
const SHOP = { projectKey: 'SHOP' };
// Each test starts a site of its own.
jest.setTimeout(30_000);

const DAY = 24 * 60 * 60 * 1000;

describe('experiments on findings', () => {
  let site: AppSite;
  let asOf: number;
  beforeEach(async () => {
    site = await openAppSite();
    await introduceTeam(site, sm.accountId);
    ({ asOf } = await list());
  });
  afterEach(() => site.dispose());

  const list = (who = dev.accountId) => site.data(who, 'experiment.list', SHOP);
  const term = (part = {}) => ({
    ...SHOP,
    finding: 'H1',
    text: 'Fewer items',
    until: asOf + 28 * DAY,
    ...part,
  });
  const start = (who: string, part = {}) =>
    site.call(who, 'experiment.start', { ...term(), kind: 'experiment', ...part });
  const answer = (who: string, part = {}) =>
    site.call(who, 'experiment.answer', {
      ...SHOP,
      finding: 'H1',
      seen: 0,
      verdict: 'keep',
      note: 'It helped',
      next: null,
      ...part,
    });

  it('a developer tries something; everybody on the project sees it; the team keeps it', async () => {
    await start(dev.accountId);
    expect((await list(po.accountId)).experiments).toMatchObject([
      { finding: 'H1', kind: 'experiment', ended: false, terms: [{ text: 'Fewer items', byRole: 'DEV' }] },
    ]);
    expect(await answer(secondDev.accountId)).toMatchObject({
      ok: true,
      data: { experiments: [{ ended: true, results: [{ verdict: 'keep', note: 'It helped' }] }] },
    });
  });

  it('a finding that there is not is refused, whatever it is called', async () => {
    expect(await start(dev.accountId, { finding: 'nonsense' })).toMatchObject({
      ok: false,
      code: 'INVALID_INPUT',
      params: { field: 'finding' },
    });
    expect((await list()).experiments).toEqual([]);
  });

  it('twenty run at once, and one more is refused with the reason until one has ended', async () => {
    const findings = [...SIGNAL_IDS, ...DETECTOR_IDS].slice(0, 21);
    const long = 'ä'.repeat(500);
    for (const finding of findings.slice(0, 20)) {
      expect(await start(dev.accountId, { finding, text: long })).toMatchObject({ ok: true });
    }
    const last = { finding: findings[20], text: long };
    expect(await start(dev.accountId, last)).toMatchObject({
      ok: false,
      code: 'REFUSED',
      params: { reason: 'EXPERIMENTS_FULL', most: 20 },
    });
    expect(await answer(dev.accountId, { finding: findings[0], verdict: 'stop' })).toMatchObject({
      ok: true,
    });
    expect(await start(dev.accountId, last)).toMatchObject({ ok: true });
  });

  it('AC35 the Scrum Master acknowledges separate allocation for 60 days; 120 days are refused', async () => {
    const policy = {
      finding: 'H10',
      kind: 'acknowledgement',
      text: 'SAFe capacity allocation agreed for this PI',
    };
    expect(await start(sm.accountId, { ...policy, until: asOf + 120 * DAY })).toMatchObject({
      ok: false,
      code: 'REFUSED',
      params: { reason: 'REVIEW_DATE_LATE', most: 90 },
    });
    expect((await list()).experiments).toEqual([]);
    expect(await start(sm.accountId, { ...policy, until: asOf + 60 * DAY })).toMatchObject({ ok: true });
    expect((await list()).experiments).toMatchObject([{ finding: 'H10', terms: [{ byRole: 'SM' }] }]);
  });

  it('two who answer at once: one is heard, the other looks again', async () => {
    await start(dev.accountId);
    const next = { text: 'Even fewer items', until: asOf + 14 * DAY };
    const answers = await Promise.all([
      answer(dev.accountId, { verdict: 'change', next }),
      answer(secondDev.accountId, { verdict: 'change', next: { ...next, text: 'Smaller items' } }),
    ]);
    expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ code: 'CONFLICT' });
    expect((await list()).experiments[0]?.terms).toHaveLength(2);
  });

  it('two experiments on two findings started at once are both kept', async () => {
    await Promise.all([start(dev.accountId), start(secondDev.accountId, { finding: 'H5' })]);
    expect((await list()).experiments.map(({ finding }) => finding).sort()).toEqual(['H1', 'H5']);
  });

  it.each([
    ['a second one on the same finding', {}, 'EXPERIMENT_RUNNING'],
    ['no text', { finding: 'H5', text: '  ' }, 'EXPERIMENT_TEXT_MISSING'],
    ['a page of text', { finding: 'H5', text: 'x'.repeat(501) }, 'EXPERIMENT_TEXT_LONG'],
    ['a day that is over', { finding: 'H5', until: 0 }, 'REVIEW_DATE_PAST'],
  ])('refuses %s with the reason and keeps what is stored', async (_what, part, reason) => {
    await start(dev.accountId);
    const before = await list();
    expect(await start(dev.accountId, part)).toMatchObject({ code: 'REFUSED', params: { reason } });
    expect((await list()).experiments).toEqual(before.experiments);
  });

  it('lets those quieten a finding who speak for the team, and outsiders see nothing', async () => {
    expect(await start(dev.accountId, { kind: 'acknowledgement' })).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await start(po.accountId, { kind: 'acknowledgement' })).toMatchObject({ ok: true });
    expect(await answer(dev.accountId, { verdict: 'stop' })).toMatchObject({ code: 'NOT_ALLOWED' });
    for (const call of [
      site.call(outsider.accountId, 'experiment.list', SHOP),
      start(outsider.accountId),
      answer(outsider.accountId),
    ]) {
      expect(await call).toMatchObject({ ok: false, code: 'NOT_FOUND' });
    }
  });
});
