import { DAY_MS } from '../../shared/days';
import { sumOf } from '../../sprint/amounts';
import { predictabilityOf } from '../../sprint/predictability';
import type { SprintItem } from '../../sprint/item';
import type { Outcome } from '../../sprint/replay';
import type { HealthInput } from '../input';
import { applied, stateBy } from '../limits';
import { judged, notEnough, type Evaluation } from '../signal';
import { idsOf } from '../unfinished-work';
import { usableSprints } from '../usable-sprints';
import { lastEstimate, weightsOf } from '../weights';

const MONTH_MS = 30 * DAY_MS;
const SPRINTS_FOR_VELOCITY = 6;
const FEWEST_IMPROVEMENTS = 3;
const IMPROVEMENT_KIND = 'O19';
/** An improvement is followed if it is done in this many sprints. */
const SPRINTS_TO_IMPROVE = 2;

const DONE: readonly Outcome[] = ['completed', 'completedOutside'];

/** H10: the one finding on separate allocation (domain.md 3.3). An acknowledged one is an experiment, not red. */
export function separateAllocation({ sources }: HealthInput): Evaluation {
  const finding = sources.allocation;
  if (finding === null) return notEnough('allocationNotSeen', 0, 1);
  if (finding.state === 'notEnoughData') return notEnough('allocationFinding', 0, 1);
  const raised = finding.state === 'act' || finding.state === 'watch';
  return judged(
    raised ? finding.state : 'ok',
    { code: 'H10.allocation', params: { finding: finding.state } },
    { issues: finding.issues },
  );
}

/** H16: how often versions were released: a trend without a judgement. */
export function releaseFrequency({ sources, now }: HealthInput): Evaluation {
  const { releases } = sources;
  if (releases === null) return notEnough('releases', 0, 1);
  const within = (from: number, to: number): number => releases.filter((at) => at > from && at <= to).length;
  return judged('ok', {
    code: 'H16.releases',
    params: {
      last30Days: within(now - MONTH_MS, now),
      before30Days: within(now - 2 * MONTH_MS, now - MONTH_MS),
    },
  });
}

/** H17: the range of what the last six sprints completed; a wide range is common and no fault. */
export function velocitySpread(input: HealthInput): Evaluation {
  const sprints = usableSprints(input).slice(-SPRINTS_FOR_VELOCITY);
  const completed = (items: readonly SprintItem[]): SprintItem[] =>
    items.filter(({ outcome }) => outcome === 'completed');
  const all = sprints.flatMap(({ items }) => completed(items));
  const { weighedBy } = weightsOf(all, lastEstimate, input.estimates);
  const delivered = sprints.map(({ items, startAt, endAt }) => ({
    completed:
      weighedBy === 'points'
        ? sumOf(completed(items).map((item) => lastEstimate(item) ?? 0))
        : completed(items).length,
    workingDays: input.calendar.workingDays(startAt, endAt),
  }));
  const spread = predictabilityOf(delivered, SPRINTS_FOR_VELOCITY);
  if (!spread.known) return { state: 'notEnoughData', missing: spread.missing };
  const { lowest, highest, cv } = spread.value;
  return judged(
    'ok',
    { code: 'H17.velocity', params: { lowest, highest, cv, sprints: spread.value.sprints, weighedBy } },
    { sprints: sprints.map(({ id }) => id) },
  );
}

/** H18: ceremonies whose purpose nothing covers. A question, never Act. */
export function ceremonies({ sources }: HealthInput): Evaluation {
  const notCovered = sources.uncoveredCeremonies;
  if (notCovered === null) return notEnough('ceremonyLog', 0, 1);
  return judged(notCovered.length > 0 ? 'watch' : 'ok', {
    code: 'H18.ceremonies',
    params: { notCovered },
  });
}

interface Improvement {
  readonly id: string;
  readonly inTime: boolean;
}

/** H19: improvements from retrospectives that were done within two sprints. */
export function improvements(input: HealthInput): Evaluation {
  const running = input.active === null ? [] : [input.active, ...input.alongside];
  const now = running.length === 0 ? [] : [{ items: running.flatMap(({ items }) => items) }];
  const sprints = [...usableSprints(input), ...now].slice(-input.team.health.windowSprints);
  const first = new Map<string, { since: number; doneIn: number | null }>();
  for (const [index, { items }] of sprints.entries()) {
    for (const { id, kind, outcome } of items) {
      if (kind !== IMPROVEMENT_KIND) continue;
      const { since, doneIn } = first.get(id) ?? { since: index, doneIn: null };
      first.set(id, { since, doneIn: doneIn ?? (DONE.includes(outcome) ? index : null) });
    }
  }
  const closed = sprints.length - now.length;
  const known = [...first].flatMap(([id, { since, doneIn }]): Improvement[] => {
    const due = since + SPRINTS_TO_IMPROVE <= closed;
    return doneIn === null && !due
      ? []
      : [{ id, inTime: doneIn !== null && doneIn < since + SPRINTS_TO_IMPROVE }];
  });
  return followed(known, input);
}

/** H19 without sprints: done within 30 days. */
export function improvementsIn30Days(input: HealthInput): Evaluation {
  const known = input.current.flatMap(({ id, kind, createdAt, doneAt }): Improvement[] => {
    const due = input.now - createdAt > MONTH_MS;
    if (kind !== IMPROVEMENT_KIND || (doneAt === null && !due)) return [];
    return [{ id, inTime: doneAt !== null && doneAt - createdAt <= MONTH_MS }];
  });
  return followed(known, input);
}

function followed(known: readonly Improvement[], { team }: HealthInput): Evaluation {
  if (known.length < FEWEST_IMPROVEMENTS)
    return notEnough('improvementItems', known.length, FEWEST_IMPROVEMENTS);
  const inTime = known.filter((each) => each.inTime).length;
  const share = inTime / known.length;
  const limit = applied('H19', share, team);
  return judged(
    stateBy(limit),
    { code: 'H19.improvements', params: { inTime, items: known.length, share } },
    { issues: idsOf(known.filter((each) => !each.inTime)), limits: [limit] },
  );
}
