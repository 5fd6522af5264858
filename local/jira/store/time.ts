const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const STAMP = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?(Z|[+-]\d\d:?\d\d)$/;

const formats = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, Map<number, number>>();

/** True when the platform knows this IANA time zone. */
export function isTimeZone(zone: string): boolean {
  try {
    formatOf(zone);
    return true;
  } catch {
    return false;
  }
}

/** Epoch milliseconds of an ISO stamp with offset (`Z`, `+0200`, `+02:00`); null when it is not one. */
export function parseStamp(text: string): number | null {
  const match = STAMP.exec(text);
  if (!match) return null;
  const [, year, month, day, hour, minute, second, fraction, zone] = match;
  const ms = Math.trunc(Number((fraction ?? '0').padEnd(3, '0').slice(0, 3)));
  const utc = Date.UTC(
    Number(year),
    Number(month) - 1,
    Number(day),
    Number(hour),
    Number(minute),
    Number(second ?? 0),
    ms,
  );
  return utc - offsetOf(zone ?? 'Z') * MINUTE;
}

/** Jira's REST date: `2021-01-25T11:10:03.564+0800`, in the given zone. */
export function formatStamp(ms: number, zone: string): string {
  const minutes = zoneOffset(zone, ms);
  const local = new Date(ms + minutes * MINUTE).toISOString().slice(0, -1);
  const size = Math.abs(minutes);
  const offset = `${pad(Math.trunc(size / 60))}${pad(size % 60)}`;
  return `${local}${minutes < 0 ? '-' : '+'}${offset}`;
}

/** Epoch milliseconds of a wall-clock time (given as UTC milliseconds of the same digits) in a zone. */
export function fromWallClock(wall: number, zone: string): number {
  const guess = wall - zoneOffset(zone, wall) * MINUTE;
  return wall - zoneOffset(zone, guess) * MINUTE;
}

/** The wall clock of an instant in a zone, as the UTC milliseconds of the same digits. */
export function toWallClock(ms: number, zone: string): number {
  return ms + zoneOffset(zone, ms) * MINUTE;
}

/** Minutes east of UTC in the zone at that instant. */
function zoneOffset(zone: string, ms: number): number {
  if (zone === 'UTC') return 0;
  const day = Math.floor(ms / DAY) * DAY;
  const start = cachedOffset(zone, day);
  if (start === cachedOffset(zone, day + DAY)) return start;
  return cachedOffset(zone, Math.floor(ms / (HOUR / 4)) * (HOUR / 4));
}

function cachedOffset(zone: string, ms: number): number {
  let known = offsets.get(zone);
  if (!known) {
    known = new Map<number, number>();
    offsets.set(zone, known);
  }
  let offset = known.get(ms);
  if (offset === undefined) known.set(ms, (offset = computeOffset(zone, ms)));
  return offset;
}

function computeOffset(zone: string, ms: number): number {
  const parts = new Map<string, number>();
  for (const part of formatOf(zone).formatToParts(ms)) parts.set(part.type, Number(part.value));
  const at = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  const wall = Date.UTC(at('year'), at('month') - 1, at('day'), at('hour') % 24, at('minute'), at('second'));
  return Math.round((wall - Math.floor(ms / 1000) * 1000) / MINUTE);
}

function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hour12: false,
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(zone, format);
  }
  return format;
}

function offsetOf(zone: string): number {
  if (zone === 'Z') return 0;
  const size = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return zone.startsWith('-') ? -size : size;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
