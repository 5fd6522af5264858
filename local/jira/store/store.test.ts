import fc from 'fast-check';

import { rankAt, rankBetween } from './rank';
import { formatStamp, fromWallClock, parseStamp, toWallClock } from './time';

describe('ranks', () => {
  it('keep every order that ranking makes', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(200), { maxLength: 120 }), (places) => {
        const ranks = [rankAt(0)];
        for (const place of places) {
          const index = place % (ranks.length + 1);
          ranks.splice(index, 0, rankBetween(ranks[index - 1] ?? null, ranks[index] ?? null));
        }
        expect([...ranks].sort()).toEqual(ranks);
        expect(new Set(ranks).size).toBe(ranks.length);
      }),
    );
  });

  it('stay short when issues go to the top again and again', () => {
    let top = rankAt(0);
    for (let n = 0; n < 1000; n += 1) top = rankBetween(null, top);
    expect(top).toHaveLength(rankAt(0).length);
  });
});

describe('dates', () => {
  it.each([
    ['2021-01-25T11:10:03.564+0800', '2021-01-25T03:10:03.564Z'],
    ['2017-04-28T04:33:52.000-0400', '2017-04-28T08:33:52.000Z'],
    ['2016-05-13T13:46:09.000Z', '2016-05-13T13:46:09.000Z'],
    ['2024-01-01T00:00:00+05:30', '2023-12-31T18:30:00.000Z'],
  ])('%s is %s', (stamp, iso) => {
    expect(parseStamp(stamp)).toBe(Date.parse(iso));
  });

  it.each(['2024-01-01', 'yesterday', '2024-01-01T00:00:00'])('%s is not an instant', (text) => {
    expect(parseStamp(text)).toBeNull();
  });

  it('are written with the offset the zone has on that day', () => {
    expect(formatStamp(Date.UTC(2024, 0, 1, 12), 'Europe/Paris')).toBe('2024-01-01T13:00:00.000+0100');
    expect(formatStamp(Date.UTC(2024, 6, 1, 12), 'Europe/Paris')).toBe('2024-07-01T14:00:00.000+0200');
    expect(formatStamp(Date.UTC(2024, 0, 1, 2), 'America/St_Johns')).toBe('2023-12-31T22:30:00.000-0330');
  });

  it('come back from any zone', () => {
    const zones = ['UTC', 'Europe/Paris', 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe'];
    const instant = fc.integer({ min: Date.UTC(2015, 0, 1), max: Date.UTC(2035, 0, 1) });
    fc.assert(
      fc.property(instant, fc.constantFrom(...zones), (ms, zone) => {
        expect(parseStamp(formatStamp(ms, zone))).toBe(ms);
      }),
    );
  });

  it('of a wall clock are exact on the day the clocks change', () => {
    const noon = Date.UTC(2024, 2, 31, 12);
    expect(fromWallClock(noon, 'Europe/Paris')).toBe(Date.UTC(2024, 2, 31, 10));
    expect(toWallClock(Date.UTC(2024, 2, 31, 10), 'Europe/Paris')).toBe(noon);
  });
});
