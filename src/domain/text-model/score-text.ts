import { CODEBOOK_SIZE, type Calibration } from './shipped-model';
import { textFeatures, type TextInput } from './text-features';
import type { TextModel } from './unpack-model';

/** Below this a group has no known feature: rarities are far above. */
const LEAST_SQUARES = 1e-6;

/** In: a model and a text. Out: the probability of each class (raw, not calibrated), in the order of `model.classes`. */
export function classProbabilities(model: TextModel, input: TextInput): Float64Array {
  return classShares(model, groupSums(model, input));
}

/** The vectors of a group's known features, weighed by rarity and added up; `squares` is what scales the sum. */
export interface GroupSum {
  readonly weight: number;
  readonly sum: Float64Array;
  readonly squares: number;
}

/** In: a model and a text. Out: the sum of each group, in the order of `textFeatures`. */
export function groupSums(model: TextModel, input: TextInput): GroupSum[] {
  return textFeatures(input, model.settings).map(({ weight, ids }) => groupSum(model, ids, weight));
}

/** In: the sums of a text's groups. Out: the probability of each class. */
export function classShares(model: TextModel, groups: readonly GroupSum[]): Float64Array {
  const hidden = new Float64Array(model.dimensions);
  for (const { weight, sum, squares } of groups) {
    if (squares < LEAST_SQUARES) continue;
    const scale = weight / Math.sqrt(squares);
    for (let k = 0; k < hidden.length; k++) hidden[k] = (hidden[k] ?? 0) + scale * (sum[k] ?? 0);
  }
  return softmax(classLogits(model, hidden));
}

/** In: class probabilities. Out: the sum a group. */
export function groupProbabilities(model: TextModel, probabilities: Float64Array): Map<string, number> {
  const sums = new Map<string, number>();
  model.groups.forEach((group, i) => sums.set(group, (sums.get(group) ?? 0) + (probabilities[i] ?? 0)));
  return sums;
}

/** In: a calibration, a raw probability. Out: the calibrated one. */
export function calibrated({ slope, offset }: Calibration, probability: number): number {
  return 1 / (1 + Math.exp(-(slope * logOdds(probability) + offset)));
}

/** In: a probability. Out: its log-odds, finite. */
export function logOdds(probability: number): number {
  const p = Math.min(1 - 1e-9, Math.max(1e-9, probability));
  return Math.log(p / (1 - p));
}

/** Out: the sum of the features that the model knows; each counts once. */
export function groupSum(model: TextModel, ids: readonly number[], weight: number): GroupSum {
  const sum = new Float64Array(model.dimensions);
  const rows = new Set<number>();
  for (const id of ids) rows.add(model.features.rowOf(id));
  rows.delete(-1);
  let squares = 0;
  for (const row of rows) {
    const rarity = rarityOf(model, row);
    squares += rarity ** 2;
    addRow(model, row, rarity, sum);
  }
  return { weight, sum, squares };
}

function rarityOf({ levels, rarities }: TextModel, row: number): number {
  return rarities[(levels[row] ?? 0) >> 4] ?? 0;
}

function addRow(model: TextModel, row: number, value: number, hidden: Float64Array): void {
  const { codes, codebooks, codebookScales, subspaces, dimensions } = model;
  const width = dimensions / subspaces;
  const factor = value * (model.norms[(model.levels[row] ?? 0) & 15] ?? 0);
  for (let s = 0; s < subspaces; s++) {
    const scaled = factor * (codebookScales[s] ?? 0);
    const entry = (s * CODEBOOK_SIZE + (codes[row * subspaces + s] ?? 0)) * width;
    const to = s * width;
    for (let k = 0; k < width; k++)
      hidden[to + k] = (hidden[to + k] ?? 0) + scaled * (codebooks[entry + k] ?? 0);
  }
}

function classLogits(model: TextModel, hidden: Float64Array): Float64Array {
  const { classWeights, classScales, classBiases, dimensions } = model;
  return Float64Array.from(classBiases, (bias, c) => {
    let sum = 0;
    for (let k = 0; k < dimensions; k++) sum += (classWeights[c * dimensions + k] ?? 0) * (hidden[k] ?? 0);
    return bias + (classScales[c] ?? 0) * sum;
  });
}

function softmax(logits: Float64Array): Float64Array {
  const top = logits.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const powers = logits.map((x) => Math.exp(x - top));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((x) => x / sum);
}
