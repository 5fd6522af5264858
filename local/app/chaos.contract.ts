import { playMonth, type MonthEnd } from './testing/busy-month';
import { chaosOf, differenceOf } from './testing/chaos';
import { withoutWaiting } from './testing/without-waiting';

const MONTH = 1;
const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
const EVENTS = 5000;
jest.setTimeout(120_000);

describe('a busy month on a platform that loses, doubles, delays and breaks off', () => {
  withoutWaiting();

  let clean: MonthEnd;
  beforeAll(async () => {
    clean = await playMonth({ seed: MONTH, events: EVENTS }, {});
  });

  it.each(SEEDS)('ends with the same state as on one that does not (seed %i)', async (chaos) => {
    const rough = await playMonth({ seed: MONTH, events: EVENTS }, chaosOf(chaos));
    expect(clean.events).toBeGreaterThanOrEqual(EVENTS);
    expect(Object.keys(clean.properties).length).toBeGreaterThan(20);
    expect(Object.keys(clean.documents).length).toBeGreaterThan(1);
    expect(differenceOf(clean, rough)).toEqual([]);
  });
});
