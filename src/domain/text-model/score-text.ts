import { CODEBOOK_SIZE, type Calibration } from './shipped-model';
import { textFeatures, type TextInput } from './text-features';
import type { TextModel } from './unpack-model';

/** In: a model and a text. Out: the probability of each class (raw, not calibrated), in the order of `model.classes`. */
export function classProbabilities(model: TextModel, input: TextInput): Float64Array {
  return softmax(classLogits(model, hiddenOf(model, input)));
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

/** Each group adds the vectors of its known features, weighed by rarity and scaled so that their number does not matter. */
function hiddenOf(model: TextModel, input: TextInput): Float64Array {
  const hidden = new Float64Array(model.dimensions);
  for (const group of textFeatures(input, model.settings)) {
    const rows = new Set<number>();
    for (const id of group.ids) {
      const row = model.features.rowOf(id);
      if (row >= 0) rows.add(row);
    }
    let squares = 0;
    for (const row of rows) squares += rarityOf(model, row) ** 2;
    const scale = group.weight / Math.sqrt(squares);
    for (const row of rows) addRow(model, row, scale * rarityOf(model, row), hidden);
  }
  return hidden;
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
