import { clean, meanOf } from './amounts';
import type { WorkingCalendar } from './calendar';
import {
  chanceOfAtLeast,
  convolve,
  dayDistribution,
  mixture,
  nothingYet,
  reachedWith,
  type Distribution,
} from './distribution';
import { known, missing, type Measure } from './measure';

/** Fewer working days say little about a team's pace. */
const DAYS_OF_EVIDENCE = 10;
/** No forecast looks further than a quarter of working days. */
const FURTHEST_DAYS = 65;
/** The sizes that daily amounts may be whole multiples of, coarsest first. */
const STEP_SIZES = [1, 0.5, 0.25, 0.1, 0.05, 0.01];
const MOST_STEPS = 20_000;

/** What a forecast is made of. Instants in ms, amounts in items or points. */
export interface ForecastRequest {
  /** What the team finished on each working day that was seen. */
  readonly throughput: readonly number[];
  /** Other sprints run at the same time: the throughput is that of one of several. */
  readonly shared: boolean;
  readonly done: number;
  readonly remaining: number;
  readonly now: number;
  /** The planned end of the sprint, null where it has none. */
  readonly endAt: number | null;
}

export interface Chance {
  /** Probability (0–1) that everything that is left is finished by the end. */
  readonly chance: number;
  readonly remaining: number;
  /** Working days left; part of a day counts with its share. */
  readonly daysLeft: number;
  /** The evidence: how many working days were seen, and how much was finished on one in the mean. */
  readonly daysSeen: number;
  readonly perDay: number;
  readonly shared: boolean;
}

/** What may be done at one instant (ms): reached with 85 %, 50 % and 15 % probability. */
export interface BandPoint {
  readonly at: number;
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

const REACHED = { low: 0.85, middle: 0.5, high: 0.15 } as const;

/**
 * The chance to finish what is left by the end of the sprint: exact convolution of the team's own daily throughput
 * (sprint-metrics.md C6, D), so the same question always has the same answer.
 * Out: missing where the sprint has no end, the team finished nothing, or too few days were seen.
 */
export function chanceToFinish(request: ForecastRequest, calendar: WorkingCalendar): Measure<Chance> {
  const outlook = outlookOf(request, calendar);
  if (!outlook.known) return outlook;
  const { daysLeft, cap, left, powers } = outlook.value;
  return known({
    chance: left > cap ? 0 : chanceOfAtLeast(distributionAfter(daysLeft, powers), left),
    remaining: request.remaining,
    daysLeft,
    daysSeen: request.throughput.length,
    perDay: meanOf(request.throughput) ?? 0,
    shared: request.shared,
  });
}

/**
 * The forecast band of the burn-up: how much will be done at the end of each working day until the end of the sprint.
 * Out: the points from now on, never more than done + remaining; missing as for the chance.
 */
export function forecastBand(
  request: ForecastRequest,
  calendar: WorkingCalendar,
): Measure<readonly BandPoint[]> {
  const outlook = outlookOf(request, calendar);
  if (!outlook.known) return outlook;
  const { size, powers, endAt } = outlook.value;
  const { now, done, remaining } = request;
  const reached = (distribution: Distribution, share: number): number =>
    clean(done + Math.min(remaining, reachedWith(distribution, share) * size));
  const points = instantsUntil(now, endAt, calendar).map((at): BandPoint => {
    const distribution = distributionAfter(calendar.workingDays(now, at), powers);
    return {
      at,
      low: reached(distribution, REACHED.low),
      middle: reached(distribution, REACHED.middle),
      high: reached(distribution, REACHED.high),
    };
  });
  return known(points);
}

interface Outlook {
  readonly endAt: number;
  readonly daysLeft: number;
  /** The amount that one step of the distributions stands for. */
  readonly size: number;
  /** What is left, in steps. */
  readonly left: number;
  /** Steps beyond this are not told apart. */
  readonly cap: number;
  /** The distributions after 0, 1, 2 … whole working days. */
  readonly powers: readonly Distribution[];
}

function outlookOf(
  { throughput, shared, remaining, now, endAt }: ForecastRequest,
  calendar: WorkingCalendar,
): Measure<Outlook> {
  if (endAt === null) return missing('endDate', 0, 1);
  if (throughput.length < DAYS_OF_EVIDENCE)
    return missing(shared ? 'sharedDays' : 'workingDays', throughput.length, DAYS_OF_EVIDENCE);
  if (!throughput.some((amount) => amount > 0)) return missing('throughput', 0, 1);
  const daysLeft = calendar.workingDays(now, endAt);
  if (daysLeft > FURTHEST_DAYS) return missing('nearEnd', Math.round(daysLeft), FURTHEST_DAYS);

  const size = stepSizeOf(throughput, daysLeft);
  const steps = throughput.map((amount) => Math.max(0, Math.round(amount / size)));
  const left = Math.max(0, Math.ceil(remaining / size - 1e-9));
  const cap = Math.min(left, Math.ceil(daysLeft) * Math.max(...steps));
  return known({ endAt, daysLeft, size, left, cap, powers: powersOf(steps, cap, Math.ceil(daysLeft)) });
}

/** The coarsest step that counts every day exactly; coarser still where absurd amounts would take too long. */
function stepSizeOf(throughput: readonly number[], daysLeft: number): number {
  const isWhole = (amount: number, size: number): boolean =>
    Math.abs(amount / size - Math.round(amount / size)) < 1e-6;
  const exact = STEP_SIZES.find((size) => throughput.every((amount) => isWhole(amount, size))) ?? 0.01;
  const most = Math.ceil(daysLeft) * Math.max(...throughput);
  return Math.max(exact, most / MOST_STEPS);
}

function powersOf(steps: readonly number[], cap: number, days: number): Distribution[] {
  const day = dayDistribution(steps, cap);
  const powers = [nothingYet(cap)];
  for (let count = 0; count < days; count++) powers.push(convolve(powers[count] ?? nothingYet(cap), day));
  return powers;
}

/** The rest of a day counts with its share: the mixture of the whole days around it. */
function distributionAfter(days: number, powers: readonly Distribution[]): Distribution {
  const whole = Math.floor(days + 1e-9);
  const lower = powers[Math.min(whole, powers.length - 1)] ?? [1];
  return mixture(lower, powers[whole + 1] ?? lower, Math.max(0, days - whole));
}

function instantsUntil(now: number, endAt: number, calendar: WorkingCalendar): number[] {
  const ends: number[] = [];
  for (let day = calendar.dayOf(now); day < calendar.dayOf(endAt); day++) {
    if (calendar.isWorking(day)) ends.push(calendar.startOf(day + 1));
  }
  return [now, ...ends.filter((at) => at < endAt), ...(endAt > now ? [endAt] : [])];
}
