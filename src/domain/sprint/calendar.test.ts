import * as fc from 'fast-check';
import { offsetOfZone, SATURDAY_AND_SUNDAY, workingCalendar, type WorkingCalendar } from './calendar';

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;

const inZone = (timeZone: string, holidays: readonly string[] = []): WorkingCalendar =>
  workingCalendar({ offsetAt: offsetOfZone(timeZone), weekend: SATURDAY_AND_SUNDAY, holidays });

const at = (iso: string): number => Date.parse(iso);

describe('days of a zone', () => {
  it.each([
    ['Europe/Paris', '2025-03-02T23:30:00Z', '2025-03-03'],
    ['Europe/Paris', '2025-07-02T22:30:00Z', '2025-07-03'],
    ['America/Los_Angeles', '2025-03-03T06:00:00Z', '2025-03-02'],
    ['Asia/Kolkata', '2025-03-02T18:30:00Z', '2025-03-03'],
    ['Pacific/Auckland', '2025-03-02T11:00:00Z', '2025-03-03'],
    ['UTC', '1969-12-31T23:59:59Z', '1969-12-31'],
  ])('in %s, %s is on %s', (zone, instant, day) => {
    expect(inZone(zone).dayOf(at(instant)) * DAY).toBe(at(`${day}T00:00:00Z`));
  });

  it('refuse a zone that does not exist, by name', () => {
    expect(() => offsetOfZone('Europe/Atlantis')).toThrow(/Europe\/Atlantis/);
  });

  it.each([
    ['America/Sao_Paulo', '2018-11-04', '2018-11-04T03:00:00Z'],
    ['Asia/Beirut', '2022-03-27', '2022-03-26T22:00:00Z'],
  ])('in %s, %s begins at %s: midnight was skipped', (zone, day, start) => {
    expect(inZone(zone).startOf(at(`${day}T00:00:00Z`) / DAY)).toBe(at(start));
  });

  it('begin at the first instant of the day, in any zone', () => {
    const zones = [
      'UTC',
      'Europe/Paris',
      'America/Sao_Paulo',
      'Asia/Beirut',
      'Australia/Lord_Howe',
      'Asia/Kathmandu',
    ];
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.integer({ min: 10_000, max: 22_000 }), (zone, day) => {
        const calendar = inZone(zone);
        const start = calendar.startOf(day);
        expect([calendar.dayOf(start), calendar.dayOf(start - 1)]).toEqual([day, day - 1]);
      }),
    );
  });
});

describe('working days', () => {
  const monday = at('2025-03-03T09:00:00Z');

  it.each([
    ['the same instant', 0, 0],
    ['six hours', 6 * HOUR, 0.25],
    ['a day', DAY, 1],
    ['a week', 7 * DAY, 5],
    ['two weeks', 14 * DAY, 10],
    ['over the weekend', 5 * DAY, 4 + 15 / 24],
    ['backwards', -DAY, 0],
  ])('in %s', (_what, length, days) => {
    expect(inZone('UTC').workingDays(monday, monday + length)).toBeCloseTo(days);
  });

  it('leave out holidays, once, and only those that fall on a working day', () => {
    const calendar = inZone('UTC', ['2025-03-05', '2025-03-05', '2025-03-08']);
    expect(calendar.workingDays(monday, monday + 7 * DAY)).toBeCloseTo(4);
    expect(calendar.isWorking(calendar.dayOf(at('2025-03-05T12:00:00Z')))).toBe(false);
  });

  it('are whole on days of 23 and 25 hours', () => {
    const paris = workingCalendar({ offsetAt: offsetOfZone('Europe/Paris'), weekend: [], holidays: [] });
    expect(paris.workingDays(at('2025-03-29T23:00:00Z'), at('2025-03-30T22:00:00Z'))).toBeCloseTo(1);
    expect(paris.workingDays(at('2025-10-25T22:00:00Z'), at('2025-10-26T23:00:00Z'))).toBeCloseTo(1);
  });

  it('follow other weekends', () => {
    const calendar = workingCalendar({ offsetAt: () => 0, weekend: [5, 6], holidays: [] });
    const friday = calendar.dayOf(at('2025-03-07T12:00:00Z'));
    expect([0, 1, 2].map((days) => calendar.isWorking(friday + days))).toEqual([false, false, true]);
  });

  it('of centuries are counted as fast as of a week', () => {
    const begun = performance.now();
    expect(inZone('UTC').workingDays(0, 8.64e15 / 2)).toBeGreaterThan(1e7);
    expect(performance.now() - begun).toBeLessThan(50);
  });

  it('refuse a holiday that is no day, by name', () => {
    expect(() => inZone('UTC', ['05.03.2025'])).toThrow('05.03.2025');
  });

  it('add up: a stretch is as long as its two parts', () => {
    const calendar = inZone('Europe/Paris', ['2025-03-05']);
    const instant = fc.integer({ min: at('2025-01-01T00:00:00Z'), max: at('2025-12-31T00:00:00Z') });
    fc.assert(
      fc.property(fc.tuple(instant, instant, instant), (instants) => {
        const [a, b, c] = [...instants].sort((x, y) => x - y) as [number, number, number];
        expect(calendar.workingDays(a, b) + calendar.workingDays(b, c)).toBeCloseTo(
          calendar.workingDays(a, c),
        );
      }),
    );
  });
});
