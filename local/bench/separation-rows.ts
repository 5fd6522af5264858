import { round, type Row } from './row';
import { simulateSeparation, type SimulatedCell } from './separation/separation-simulation';

const SEED = 7;
const RUNS_A_CELL = 100;
const MOST_FALSE_ALARMS = 0.03;
const LEAST_DETECTION = 0.95;

/** How often S9 and S10 fire on simulated teams where chance alone decides, and where work is kept apart (domain.md [SIM]). */
export function separationRows(): Row[] {
  const { S9, S10 } = simulateSeparation(SEED, RUNS_A_CELL);
  const [kept, ...looser] = S9.detection;
  return [
    row('S9, false alarms', S9.falseAlarms, falseAlarms),
    ...(kept === undefined ? [] : [row(`S9, detection, ${kept.cell}`, kept, detection)]),
    ...looser.map((cell) => row(`S9, detection, ${cell.cell}`, cell, null)),
    row('S10, false alarms', S10.falseAlarms, falseAlarms),
    ...S10.detection.map((cell) => row(`S10, detection, ${cell.cell}`, cell, detection)),
  ];
}

interface Budget {
  readonly text: string;
  readonly holds: (rate: number) => boolean;
}

const falseAlarms: Budget = {
  text: `≤ ${100 * MOST_FALSE_ALARMS} %`,
  holds: (rate) => rate <= MOST_FALSE_ALARMS,
};
const detection: Budget = {
  text: `≥ ${100 * LEAST_DETECTION} %`,
  holds: (rate) => rate >= LEAST_DETECTION,
};

/** A looser quota is seen less often, and rightly so: it has no budget. */
function row(what: string, { rate, judged }: SimulatedCell, budget: Budget | null): Row {
  return {
    what,
    budget: budget?.text ?? '–',
    measured: `${round(100 * rate)} % of ${judged}`,
    holds: budget === null ? null : budget.holds(rate),
    figures: { rate, judged },
  };
}
