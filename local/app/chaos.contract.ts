import { playMonth, type MonthEnd } from './testing/busy-month';
import { chaosOf, differenceOf } from './testing/chaos';
import { withoutWaiting } from './testing/without-waiting';

const MONTHS = [1, 2] as const;
const SEEDS = [1, 2, 3, 4, 5] as const;
const EVENTS = 5000;
jest.setTimeout(120_000);

describe.each(MONTHS)('busy month %i on a platform that loses, doubles, delays and breaks off', (seed) => {
  withoutWaiting();

  let clean: MonthEnd;
  beforeAll(async () => {
    clean = await playMonth({ seed, events: EVENTS }, {});
  });

  it.each(SEEDS)('ends with the same state as on one that does not (seed %i)', async (chaos) => {
    const rough = await playMonth({ seed, events: EVENTS }, chaosOf(10 * seed + chaos));
    expect(clean.events).toBeGreaterThanOrEqual(EVENTS);
    expect(Object.keys(clean.properties).length).toBeGreaterThan(20);
    expect(Object.keys(clean.documents).length).toBeGreaterThan(1);
    expect(differenceOf(clean, rough)).toEqual([]);
  });
});
