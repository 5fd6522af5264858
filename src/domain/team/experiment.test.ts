import { DAY_MS, daysAfter } from '../shared/days';
import { accepted, NOW } from '../maturity/testing/builders';
import {
  answerExperiment,
  currentTerm,
  findingState,
  startExperiment,
  type Experiment,
  type ExperimentAnswer,
} from './experiment';

const IN_60_DAYS = daysAfter(NOW, 60);
const by = (now = NOW) => ({ byRole: 'SM' as const, now });
const start = (kind: Experiment['kind'], finding = 'separation'): Experiment =>
  accepted(
    startExperiment(
      [],
      { finding, kind },
      { text: 'SAFe capacity allocation agreed', until: IN_60_DAYS },
      by(),
    ),
  );
const answer = (overrides: Partial<ExperimentAnswer>): ExperimentAnswer => ({
  verdict: 'keep',
  note: '',
  next: null,
  ...overrides,
});

describe('starting', () => {
  const attempt = (text: string, until: number) =>
    startExperiment([], { finding: 'H1', kind: 'experiment' }, { text, until }, by());

  it('AC35: a review date in 60 days is accepted, one in 120 days refused', () => {
    expect(attempt('Two weeks without points', IN_60_DAYS).ok).toBe(true);
    expect(attempt('Two weeks without points', daysAfter(NOW, 120))).toEqual({
      ok: false,
      code: 'REVIEW_DATE_LATE',
      params: { days: 120, most: 90 },
    });
  });

  it.each([
    ['exactly 90 days', daysAfter(NOW, 90), true],
    ['a moment more', daysAfter(NOW, 90) + 1, false],
    ['today', NOW, false],
  ])('%s', (_, until, ok) => {
    expect(attempt('Try', until).ok).toBe(ok);
  });

  it('takes a text, of a length that can be read', () => {
    expect(attempt('  ', IN_60_DAYS)).toMatchObject({ code: 'EXPERIMENT_TEXT_MISSING' });
    expect(attempt('x'.repeat(501), IN_60_DAYS)).toMatchObject({ code: 'EXPERIMENT_TEXT_LONG' });
  });

  it('is refused while as many run as anybody can look after, and possible again when one has ended', () => {
    const running = Array.from({ length: 20 }, (_, index) => start('experiment', `finding${index}`));
    const oneMore = (existing: readonly Experiment[]) =>
      startExperiment(
        existing,
        { finding: 'H1', kind: 'experiment' },
        { text: 'Try', until: IN_60_DAYS },
        by(),
      );
    expect(oneMore(running)).toEqual({ ok: false, code: 'EXPERIMENTS_FULL', params: { most: 20 } });
    const [first, ...others] = running;
    const ended = accepted(answerExperiment(first as Experiment, answer({ verdict: 'stop' }), by()));
    expect(oneMore([ended, ...others]).ok).toBe(true);
  });

  it('happens once for each finding at a time', () => {
    const existing = [start('experiment', 'H1')];
    const term = { text: 'Other', until: IN_60_DAYS };
    const again = (finding: string) => startExperiment(existing, { finding, kind: 'experiment' }, term, by());
    expect(again('H1')).toMatchObject({ code: 'EXPERIMENT_RUNNING' });
    expect(again('H5').ok).toBe(true);
  });
});

describe('a finding with an experiment', () => {
  it('is quiet until the date when acknowledged, and asks on it', () => {
    const all = [start('acknowledgement')];
    expect(findingState(all, 'separation', NOW)).toEqual({ until: IN_60_DAYS, quiet: true, due: false });
    expect(findingState(all, 'separation', IN_60_DAYS)).toEqual({
      until: IN_60_DAYS,
      quiet: false,
      due: true,
    });
    expect(findingState(all, 'H1', NOW)).toEqual({ until: null, quiet: false, due: false });
  });

  it('stays visible while something is tried on it', () => {
    expect(findingState([start('experiment')], 'separation', NOW)).toMatchObject({
      quiet: false,
      due: false,
    });
  });
});

describe('the answer on the date', () => {
  const later = by(IN_60_DAYS);
  const next = { text: 'Still agreed for the next PI', until: IN_60_DAYS + 30 * DAY_MS };

  it('keep: what was tried is practice, the experiment ends with its result logged', () => {
    const ended = accepted(answerExperiment(start('experiment'), answer({ note: ' works ' }), later));
    expect(ended).toMatchObject({
      ended: true,
      results: [{ verdict: 'keep', note: 'works', byRole: 'SM', at: IN_60_DAYS }],
    });
    expect(findingState([ended], 'separation', IN_60_DAYS)).toEqual({
      until: null,
      quiet: false,
      due: false,
    });
    expect(answerExperiment(ended, answer({}), later)).toMatchObject({ code: 'EXPERIMENT_ENDED' });
  });

  it('keep: an acknowledgement goes on for a new reason, with a new date', () => {
    const acknowledged = start('acknowledgement');
    expect(answerExperiment(acknowledged, answer({}), later)).toMatchObject({ code: 'TERM_MISSING' });
    const same = { ...next, text: ' safe capacity allocation agreed ' };
    expect(answerExperiment(acknowledged, answer({ next: same }), later)).toMatchObject({
      code: 'REASON_NOT_NEW',
    });
    const renewed = accepted(answerExperiment(acknowledged, answer({ next }), later));
    expect(currentTerm(renewed)).toMatchObject(next);
    expect(findingState([renewed], 'separation', IN_60_DAYS).quiet).toBe(true);
  });

  it('a renewal is 90 days at most, too', () => {
    const far = { ...next, until: IN_60_DAYS + 120 * DAY_MS };
    expect(answerExperiment(start('acknowledgement'), answer({ next: far }), later)).toMatchObject({
      code: 'REVIEW_DATE_LATE',
    });
  });

  it('change: goes on with something else', () => {
    const changed = accepted(
      answerExperiment(start('experiment'), answer({ verdict: 'change', next }), later),
    );
    expect(changed).toMatchObject({ ended: false, results: [{ verdict: 'change' }] });
    expect(changed.terms).toHaveLength(2);
  });

  it('stop: ends, whatever it was', () => {
    const stopped = accepted(answerExperiment(start('acknowledgement'), answer({ verdict: 'stop' }), later));
    expect(stopped.ended).toBe(true);
  });
});

describe('an experiment that goes on and on', () => {
  const renew = (experiment: Experiment, turn: number) =>
    answerExperiment(
      experiment,
      answer({ verdict: 'change', next: { text: `Attempt ${turn}`, until: IN_60_DAYS } }),
      by(),
    );

  it('is renewed five times and ends then', () => {
    let experiment = start('experiment');
    for (const turn of [2, 3, 4, 5, 6]) experiment = accepted(renew(experiment, turn));
    expect(renew(experiment, 7)).toEqual({ ok: false, code: 'EXPERIMENT_RENEWED', params: { most: 6 } });
    expect(accepted(answerExperiment(experiment, answer({ verdict: 'stop' }), by())).ended).toBe(true);
  });

  it('takes a note of a length that can be read', () => {
    const attempt = answerExperiment(start('experiment'), answer({ note: 'x'.repeat(501) }), by());
    expect(attempt).toMatchObject({ code: 'EXPERIMENT_TEXT_LONG', params: { most: 500 } });
  });
});
