import { constantQuota } from '../../../src/domain/backlog/detectors/constant-quota';
import type { Observation } from '../../../src/domain/backlog/detectors/detector';
import type { SeparationInput } from '../../../src/domain/backlog/detectors/input';
import { rankSeparation } from '../../../src/domain/backlog/detectors/rank-separation';
import { seededRandom, type Random } from '../../../src/domain/random';
import { quietInput } from '../../../src/domain/backlog/detectors/testing/quiet-input';
import { parkedBacklog, quotaSprints, randomBacklog, randomSprints } from './random-team';

/** How often a detector fired in one cell of the grid, of the runs in which it had enough data. */
export interface SimulatedCell {
  readonly cell: string;
  readonly runs: number;
  readonly judged: number;
  readonly fired: number;
  /** fired / judged, 0–1; 0 where nothing was judged. */
  readonly rate: number;
}

export interface SimulatedDetector {
  /** Pooled over the cells in which nothing is separated. */
  readonly falseAlarms: SimulatedCell;
  /** Pooled over the cells in which something is. */
  readonly detection: readonly SimulatedCell[];
  readonly cells: readonly SimulatedCell[];
}

export interface SeparationSimulation {
  readonly S9: SimulatedDetector;
  readonly S10: SimulatedDetector;
}

const TECHNICAL_SHARES = [0.15, 0.2, 0.25, 0.3, 0.35, 0.4] as const;
const SPRINT_COUNTS = [5, 6, 7, 8, 9, 10] as const;
const TOLERANCES = [0.1, 0.25, 0.4] as const;
const BACKLOG_SIZES = [40, 100] as const;
const QUOTA = 0.2;
const PARKED_SHARE = 0.25;
const ITEMS = { fewestItems: 8, mostItems: 25 } as const;

type Draw = (random: Random) => Partial<SeparationInput>;

/**
 * The grid of domain.md [SIM]: how often S9 and S10 fire where chance alone decides, and how often they see a quota or a
 * parked backlog. In: a seed, the runs of each cell. Out: rates by cell and pooled; the same seed gives the same rates.
 */
export function simulateSeparation(seed: number, runs: number): SeparationSimulation {
  const random = seededRandom(seed);
  const run = (cell: string, draw: Draw, evaluate: Experiment['evaluate']): SimulatedCell =>
    simulate(cell, { runs, random, draw, evaluate });
  const mixes = randomMixes(run);
  const quotas = keptQuotas(run);
  const orders = randomOrders(run);
  const parked = parkedOrders(run);
  return {
    S9: {
      falseAlarms: pooled('random mixes', mixes),
      detection: TOLERANCES.map((tolerance) =>
        pooled(
          nameOf(tolerance),
          quotas.filter(({ cell }) => cell.startsWith(nameOf(tolerance))),
        ),
      ),
      cells: [...mixes, ...quotas],
    },
    S10: {
      falseAlarms: pooled('random orders', orders),
      detection: parked,
      cells: [...orders, ...parked],
    },
  };
}

type Run = (cell: string, draw: Draw, evaluate: Experiment['evaluate']) => SimulatedCell;

function randomMixes(run: Run): SimulatedCell[] {
  return SPRINT_COUNTS.flatMap((sprints) =>
    TECHNICAL_SHARES.map((share) =>
      run(
        `mix ${percent(share)}, ${sprints} sprints`,
        (random) => ({ sprints: randomSprints({ ...ITEMS, sprints }, share, random) }),
        constantQuota.evaluate,
      ),
    ),
  );
}

function keptQuotas(run: Run): SimulatedCell[] {
  return TOLERANCES.flatMap((tolerance) =>
    SPRINT_COUNTS.map((sprints) =>
      run(
        `${nameOf(tolerance)}, ${sprints} sprints`,
        (random) => ({ sprints: quotaSprints({ ...ITEMS, sprints }, { share: QUOTA, tolerance }, random) }),
        constantQuota.evaluate,
      ),
    ),
  );
}

function randomOrders(run: Run): SimulatedCell[] {
  return BACKLOG_SIZES.flatMap((size) =>
    TECHNICAL_SHARES.map((share) =>
      run(
        `random order, ${size} items, ${percent(share)}`,
        (random) => ({ backlog: randomBacklog(size, share, random) }),
        rankSeparation.evaluate,
      ),
    ),
  );
}

function parkedOrders(run: Run): SimulatedCell[] {
  return BACKLOG_SIZES.map((size) =>
    run(
      `parked, ${size} items`,
      (random) => ({ backlog: parkedBacklog(size, PARKED_SHARE, random) }),
      rankSeparation.evaluate,
    ),
  );
}

function nameOf(tolerance: number): string {
  return `quota within ±${percent(tolerance)}`;
}

interface Experiment {
  readonly runs: number;
  readonly random: Random;
  readonly draw: Draw;
  readonly evaluate: (input: SeparationInput) => Observation;
}

function simulate(cell: string, { runs, random, draw, evaluate }: Experiment): SimulatedCell {
  let [judged, fired] = [0, 0];
  for (let run = 0; run < runs; run += 1) {
    const { state } = evaluate(quietInput(draw(random)));
    if (state === 'fired') fired += 1;
    if (state === 'fired' || state === 'notFired') judged += 1;
  }
  return { cell, runs, judged, fired, rate: judged === 0 ? 0 : fired / judged };
}

function pooled(cell: string, cells: readonly SimulatedCell[]): SimulatedCell {
  const total = (of: 'runs' | 'judged' | 'fired'): number => cells.reduce((sum, each) => sum + each[of], 0);
  const [runs, judged, fired] = [total('runs'), total('judged'), total('fired')];
  return { cell, runs, judged, fired, rate: judged === 0 ? 0 : fired / judged };
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
