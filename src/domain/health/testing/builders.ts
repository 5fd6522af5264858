import { workingCalendar } from '../../sprint/calendar';
import type { SprintItem } from '../../sprint/item';
import { known } from '../../sprint/measure';
import type { Outcome } from '../../sprint/replay';
import { DEFAULT_SETTINGS } from '../../team/settings';
import { NO_SOURCES, type CurrentItem, type HealthInput, type HealthSprint, type HealthTeam } from '../input';

export { NO_SOURCES } from '../input';

export const DAY = 24 * 60 * 60 * 1000;
export const HOUR = 60 * 60 * 1000;
/** Monday 6 January 2025, 09:00 UTC. */
export const MONDAY = Date.UTC(2025, 0, 6, 9);

export const CALENDAR = workingCalendar({ offsetAt: () => 0, weekend: [6, 0], holidays: [] });

/** Out: an item of 3 points that was committed and not finished. */
export function buildSprintItem(overrides: Partial<SprintItem> = {}): SprintItem {
  const outcome = overrides.outcome ?? 'notCompleted';
  const completed = outcome === 'completed';
  return {
    id: '1',
    outcome,
    committed: true,
    added: false,
    notOnBoard: false,
    initial: 3,
    final: 3,
    exit: null,
    enteredAt: MONDAY,
    leftAt: null,
    finishedAt: completed ? MONDAY + DAY : null,
    atFinish: completed ? 3 : null,
    doneAtClose: completed,
    twoEstimates: false,
    createdAt: MONDAY - 30 * DAY,
    reopened: false,
    backMoves: 0,
    timesCarried: 0,
    blocks: [],
    class: 'functional',
    kind: null,
    role: 'other',
    afterRelease: null,
    ...overrides,
  };
}

/** Out: so many items of one outcome, numbered from `from`. */
export function items(count: number, outcome: Outcome, overrides: Partial<SprintItem> = {}): SprintItem[] {
  return Array.from({ length: count }, (_, i) =>
    buildSprintItem({ id: `${outcome}-${overrides.kind ?? ''}-${i}`, outcome, ...overrides }),
  );
}

const PAID_BY = ['card', 'voucher', 'invoice', 'phone', 'transfer'];

/** Out: the two-week sprint number `n` counted from MONDAY: 14 days of 24 hours, 10 working days, with a clear goal. */
export function buildSprint(n: number, overrides: Partial<HealthSprint> = {}): HealthSprint {
  const startAt = MONDAY + n * 14 * DAY;
  return {
    id: n,
    name: `SHOP Sprint ${n}`,
    goal: `Buyers can pay by ${PAID_BY[n % PAID_BY.length] ?? ''}`,
    startAt,
    endAt: startAt + 14 * DAY,
    plannedEndAt: startAt + 14 * DAY,
    items: [],
    ...overrides,
  };
}

/** Out: a closed sprint in which `unfinished` of `all` items were left. */
export function closedSprint(n: number, unfinished: number, all: number): HealthSprint {
  const startAt = MONDAY + n * 14 * DAY;
  const inSprint = { enteredAt: startAt, initial: null, final: null, atFinish: null };
  return buildSprint(n, {
    items: [
      ...items(unfinished, 'notCompleted', inSprint),
      ...items(all - unfinished, 'completed', { ...inSprint, finishedAt: startAt + DAY }),
    ],
  });
}

export function buildCurrentItem(overrides: Partial<CurrentItem> = {}): CurrentItem {
  return {
    id: '1',
    class: 'functional',
    kind: null,
    role: 'other',
    afterRelease: null,
    createdAt: MONDAY - 30 * DAY,
    startedAt: null,
    doneAt: null,
    inProgress: false,
    ageDays: null,
    reopened: false,
    backMoves: 0,
    purpose: { state: 'found', by: 'soThat' },
    servesGoal: null,
    ...overrides,
  };
}

/** Out: so many current items, numbered. */
export function currentItems(count: number, overrides: Partial<CurrentItem> = {}): CurrentItem[] {
  return Array.from({ length: count }, (_, i) =>
    buildCurrentItem({ id: `now-${JSON.stringify(overrides).length}-${i}`, ...overrides }),
  );
}

/** Out: a team at Ha with PO and full-time Scrum Master, default limits. */
export function buildTeam(overrides: Partial<HealthTeam> = {}): HealthTeam {
  const stage = overrides.stage ?? 'ha';
  return {
    stage,
    limitStage: stage,
    hasProductOwner: true,
    hasScrumMaster: true,
    smMode: 'full',
    smIsAlsoDeveloper: false,
    smTeams: 1,
    introduced: true,
    health: DEFAULT_SETTINGS.health,
    ...overrides,
  };
}

/** Out: a board with sprints that counts items and has nothing yet. */
export function buildHealthInput(overrides: Partial<HealthInput> = {}): HealthInput {
  return {
    now: MONDAY + 100 * DAY,
    method: 'sprints',
    team: buildTeam(),
    estimates: false,
    active: null,
    alongside: [],
    closed: [],
    current: [],
    currentAlongside: [],
    oldAge: known(10),
    activePeople: null,
    blocks: null,
    calendar: CALENDAR,
    sources: NO_SOURCES,
    ...overrides,
  };
}

/** Rows of a test table, each with its name in front, so that a test takes two parameters however wide the table is. */
export function named<Row extends readonly [string, ...unknown[]]>(
  rows: readonly Row[],
): (readonly [string, Row])[] {
  return rows.map((row) => [row[0], row] as const);
}
