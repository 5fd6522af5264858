import { hiddenNow } from './hidden-signals';

const DAY = 24 * 60 * 60 * 1000;
const hidden = [{ signal: 'H4', byRole: 'SM', at: 10 * DAY }] as const;

describe('signals hidden for three sprints', () => {
  it('stay hidden until the third sprint since then is closed', () => {
    expect(hiddenNow(hidden, [1 * DAY, 5 * DAY, 11 * DAY, 20 * DAY], 21 * DAY)).toEqual(['H4']);
    expect(hiddenNow(hidden, [11 * DAY, 20 * DAY, 30 * DAY], 31 * DAY)).toEqual([]);
  });

  it('stay hidden for six weeks where there are no sprints', () => {
    expect(hiddenNow(hidden, null, 51 * DAY)).toEqual(['H4']);
    expect(hiddenNow(hidden, null, 52 * DAY)).toEqual([]);
  });
});
