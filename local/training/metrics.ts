import type { Calibration } from '../../src/domain/text-model/shipped-model';

/** A scored yes/no answer. */
export interface Scored {
  readonly probability: number;
  readonly right: boolean;
}

export interface PrecisionRecall {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** In: counts. Out: precision, recall, F1; NaN where nothing was counted. */
export function precisionRecall(
  truePositives: number,
  predicted: number,
  positives: number,
): PrecisionRecall {
  return {
    precision: truePositives / predicted,
    recall: truePositives / positives,
    f1: (2 * truePositives) / (predicted + positives),
  };
}

/** In: answers. Out: area under the ROC curve, ties counted half; NaN where all answers are right or all wrong. */
export function areaUnderCurve(answers: readonly Scored[]): number {
  const byProbability = new Map<number, { rights: number; all: number }>();
  for (const { probability, right } of answers) {
    const tie = byProbability.get(probability) ?? { rights: 0, all: 0 };
    byProbability.set(probability, { rights: tie.rights + (right ? 1 : 0), all: tie.all + 1 });
  }
  let rankSum = 0;
  let below = 0;
  for (const [, { rights, all }] of [...byProbability].sort(([a], [b]) => a - b)) {
    rankSum += rights * (below + (all + 1) / 2);
    below += all;
  }
  const rights = answers.filter(({ right }) => right).length;
  return (rankSum - (rights * (rights + 1)) / 2) / (rights * (answers.length - rights));
}

/**
 * In: log-odds of a model and whether it was right. Out: slope and offset that make its probabilities true (Platt), by Newton steps.
 */
export function fitCalibration(
  answers: readonly { readonly logOdds: number; readonly right: boolean }[],
): Calibration {
  let slope = 1;
  let offset = 0;
  for (let round = 0; round < 30; round++) {
    let gs = 0,
      go = 0,
      ss = 1e-6,
      so = 0,
      oo = 1e-6;
    for (const { logOdds, right } of answers) {
      const p = 1 / (1 + Math.exp(-(slope * logOdds + offset)));
      const error = p - (right ? 1 : 0);
      const curvature = p * (1 - p);
      gs += error * logOdds;
      go += error;
      ss += curvature * logOdds * logOdds;
      so += curvature * logOdds;
      oo += curvature;
    }
    const determinant = ss * oo - so * so;
    slope -= (oo * gs - so * go) / determinant;
    offset -= (ss * go - so * gs) / determinant;
  }
  return { slope, offset };
}

/** In: answers. Out: lines of a reliability table: what was promised and what came true, a tenth each. */
export function reliabilityTable(answers: readonly Scored[]): string[] {
  return Array.from({ length: 10 }, (_, bin) => {
    const inBin = answers.filter(({ probability }) => Math.min(9, Math.floor(probability * 10)) === bin);
    const promised = inBin.reduce((sum, { probability }) => sum + probability, 0) / inBin.length;
    const came = inBin.filter(({ right }) => right).length / inBin.length;
    return `${(bin / 10).toFixed(1)}–${((bin + 1) / 10).toFixed(1)}  n ${String(inBin.length).padStart(5)}  promised ${figure(promised)}  came true ${figure(came)}`;
  });
}

/** In: a share. Out: it with three digits, or a dash. */
export function figure(x: number): string {
  return Number.isNaN(x) ? '  –  ' : x.toFixed(3);
}

/** In: a share. Out: it in per cent. */
export function percent(share: number): string {
  return `${(100 * share).toFixed(2)} %`;
}
