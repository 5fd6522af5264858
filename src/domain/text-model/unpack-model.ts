import { FeatureTable } from './feature-table';
import { NumberReader } from './number-reader';
import { CODEBOOK_SIZE, NORM_LEVELS, rarityWeight, type Calibration, type ModelHead } from './shipped-model';
import type { FeatureSettings } from './text-features';

/** A model ready to score: everything decoded, nothing shared with other models, never written to again. */
export interface TextModel {
  readonly settings: FeatureSettings;
  readonly classes: readonly string[];
  /** Group name of each class. */
  readonly groups: readonly string[];
  readonly calibration: Calibration;
  readonly dimensions: number;
  readonly subspaces: number;
  /** Row of each feature that the model knows. */
  readonly features: FeatureTable;
  /** How much each row counts in its group, and the length of its vector. */
  readonly rarities: Float32Array;
  readonly norms: Float32Array;
  readonly codes: Uint8Array;
  readonly codebooks: Float32Array;
  readonly classWeights: Float32Array;
  readonly classBiases: Float32Array;
}

const COMMONNESS_LEVELS = 16;

/** In: a model's head and its numbers. Out: the model ready to score. Throws where the numbers have not the promised size. */
export function unpackModel(head: ModelHead, numbers: Uint8Array): TextModel {
  const { features, idBytes, dimensions, subspaces, samples } = head.layout;
  const reader = new NumberReader(numbers);
  const ids = reader.gaps(idBytes, features);
  const levels = reader.bytes(features);
  const codes = reader.bytes(features * subspaces);
  const codebooks = reader.bytes(CODEBOOK_SIZE * dimensions);
  const classWeights = reader.bytes(head.classes.length * dimensions);
  const [logSmallest = 0, logStep = 0] = reader.floats(2);
  const codebookScales = reader.floats(subspaces);
  const classScales = reader.floats(head.classes.length);
  const classBiases = reader.floats(head.classes.length);
  reader.end();
  const norm = (level: number): number => Math.exp(logSmallest + logStep * level);
  return {
    settings: head.settings,
    classes: head.classes.map(([name]) => name),
    groups: head.classes.map(([, group]) => group),
    calibration: head.calibration,
    dimensions,
    subspaces,
    features: new FeatureTable(ids),
    rarities: looked(
      levels,
      4,
      table(COMMONNESS_LEVELS, (level) => rarityWeight(samples, level)),
    ),
    norms: looked(levels, 0, table(NORM_LEVELS, norm)),
    codes,
    codebooks: scaled(codebooks, codebookScales),
    classWeights: scaled(classWeights, classScales),
    classBiases,
  };
}

function table(levels: number, valueOf: (level: number) => number): Float32Array {
  return Float32Array.from({ length: levels }, (_, level) => valueOf(level));
}

/** Out: the table's value for the four bits of each byte that stand `shift` bits up. */
function looked(bytes: Uint8Array, shift: number, values: Float32Array): Float32Array {
  const numbers = new Float32Array(bytes.length);
  for (let i = 0; i < bytes.length; i += 1) numbers[i] = values[((bytes[i] ?? 0) >> shift) & 15] ?? 0;
  return numbers;
}

/** In: signed bytes in equal runs, the scale of each run. Out: the numbers. */
function scaled(bytes: Uint8Array, scales: Float32Array): Float32Array {
  const run = bytes.length / scales.length;
  const signed = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
  return Float32Array.from(signed, (byte, i) => byte * (scales[Math.floor(i / run)] ?? 0));
}
