import { FeatureIndex } from './feature-index';
import { NumberReader } from './number-reader';
import {
  CODEBOOK_SIZE,
  HIGH_VALUES,
  NORM_LEVELS,
  rarityWeight,
  type Calibration,
  type ModelHead,
} from './shipped-model';
import type { FeatureSettings } from './text-features';

/** A model ready to score; its numbers stay as small as they ship, for a function's first answer must not wait for them. */
export interface TextModel {
  readonly settings: FeatureSettings;
  readonly classes: readonly string[];
  /** Group name of each class. */
  readonly groups: readonly string[];
  readonly calibration: Calibration;
  readonly dimensions: number;
  readonly subspaces: number;
  /** Row of each feature that the model knows. */
  readonly features: FeatureIndex;
  /** One byte a row: place in `rarities` (high half) and in `norms` (low half). */
  readonly levels: Uint8Array;
  /** How much a feature counts in its group, and the length of its vector. */
  readonly rarities: Float64Array;
  readonly norms: Float64Array;
  readonly codes: Uint8Array;
  /** Entries of each subspace, to be multiplied by its scale; likewise the weights of each class. */
  readonly codebooks: Int8Array;
  readonly codebookScales: Float32Array;
  readonly classWeights: Int8Array;
  readonly classScales: Float32Array;
  readonly classBiases: Float32Array;
}

const COMMONNESS_LEVELS = 16;

/** In: a model's head and its numbers. Out: the model. Throws where the numbers have not the promised size. */
export function unpackModel(head: ModelHead, numbers: Uint8Array): TextModel {
  const { features, dimensions, subspaces, samples } = head.layout;
  const classes = head.classes.length;
  const reader = new NumberReader(numbers);
  const starts = reader.words(HIGH_VALUES + 1);
  const lows = reader.halves(features);
  const levels = reader.bytes(features);
  const codes = reader.bytes(features * subspaces);
  const codebooks = reader.signed(CODEBOOK_SIZE * dimensions);
  const classWeights = reader.signed(classes * dimensions);
  const [logSmallest = 0, logStep = 0] = reader.floats(2);
  const codebookScales = reader.floats(subspaces);
  const classScales = reader.floats(classes);
  const classBiases = reader.floats(classes);
  reader.end();
  return {
    settings: head.settings,
    classes: head.classes.map(([name]) => name),
    groups: head.classes.map(([, group]) => group),
    calibration: head.calibration,
    dimensions,
    subspaces,
    features: new FeatureIndex(starts, lows),
    levels,
    rarities: byLevel(COMMONNESS_LEVELS, (level) => rarityWeight(samples, level)),
    norms: byLevel(NORM_LEVELS, (level) => Math.exp(logSmallest + logStep * level)),
    codes,
    codebooks,
    codebookScales,
    classWeights,
    classScales,
    classBiases,
  };
}

function byLevel(levels: number, valueOf: (level: number) => number): Float64Array {
  return Float64Array.from({ length: levels }, (_, level) => valueOf(level));
}
