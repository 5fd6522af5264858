import { noSigns, withSign } from './vital-signs';

const DAY = 86_400_000;
const sign = (part = {}) => ({
  ...{ at: 1000, lagMs: 40, retried: false, error: false, suggestion: true },
  ...part,
});

describe('vital signs', () => {
  it('count what ended well, failed attempts, second tries, suggestions and silence apart', () => {
    const signs = [
      sign(),
      sign({ suggestion: false, lagMs: 90 }),
      sign({ suggestion: null, lagMs: null, retried: true, error: true }),
      sign({ suggestion: null, lagMs: null, error: true }),
    ].reduce(withSign, noSigns(0));
    expect(signs).toMatchObject({ done: 2, retried: 1, suggestions: 1, silence: 1, errors: 2 });
    expect(signs).toMatchObject({ lastEventAt: 1000, lastLagMs: 90, worstLagMs: 90 });
  });

  it('begin anew every day, and still know when the last event came', () => {
    const old = withSign(noSigns(0), sign());
    expect(withSign(old, sign({ at: DAY, lagMs: null, suggestion: null }))).toMatchObject({
      ...{ since: DAY, done: 1, suggestions: 0, lastEventAt: 1000, worstLagMs: null },
    });
  });
});
