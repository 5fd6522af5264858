import { LOW_BITS } from '../../../src/domain/text-model/feature-index';
import {
  CODEBOOK_SIZE,
  HIGH_VALUES,
  NORM_LEVELS,
  type ShippedModel,
} from '../../../src/domain/text-model/shipped-model';
import { quantise } from './product-quantiser';
import type { Vocabulary } from './sample-matrix';
import type { Embedding, VectorLayout } from './train-embedding';

/** What of a packed model is not numbers. */
type PackedHead = Pick<ShippedModel, 'settings' | 'classes'>;

/** Largest signed byte that has a negative. */
const MOST_STEPS = 127;

/** Feature vectors in few bytes: each is a norm level times one codebook entry a subspace. */
export interface CompactVectors {
  readonly subspaces: number;
  readonly codes: Uint8Array;
  readonly normLevels: Uint8Array;
  readonly logSmallest: number;
  readonly logStep: number;
  readonly codebooks: Float32Array;
}

/** In: feature vectors. Out: the nearest compact ones. */
export function compactVectors(
  vectors: Float32Array,
  dimensions: number,
  subspaces: number,
  seed: number,
): CompactVectors {
  const norms = rowNorms(vectors, dimensions);
  const logs = norms.map(Math.log).sort();
  // The extreme thousandths would stretch the scale for all.
  const logSmallest = logs[Math.floor(logs.length / 1000)] ?? 0;
  const logLargest = logs[logs.length - 1 - Math.floor(logs.length / 1000)] ?? 0;
  const logStep = Math.max(1e-9, (logLargest - logSmallest) / (NORM_LEVELS - 1));
  const level = (norm: number): number =>
    Math.max(0, Math.min(NORM_LEVELS - 1, Math.round((Math.log(norm) - logSmallest) / logStep)));
  const directions = vectors.map((x, i) => x / (norms[Math.floor(i / dimensions)] ?? 0));
  return {
    subspaces,
    normLevels: Uint8Array.from(norms, level),
    logSmallest,
    logStep,
    ...quantise(directions, dimensions, subspaces, seed),
  };
}

/** In: the weights of a linear model. Out: them as vectors of one dimension, whole steps of `scale`. */
export function linearVectors(weights: Float64Array): { vectors: CompactVectors; scale: number } {
  const scale = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / MOST_STEPS || 1;
  const vectors = {
    subspaces: 1,
    codes: Uint8Array.from(weights, (weight) => Math.round(weight / scale) & 0xff),
    normLevels: new Uint8Array(weights.length),
    logSmallest: 0,
    logStep: 0,
    codebooks: Float32Array.from({ length: CODEBOOK_SIZE }, (_, code) =>
      code <= MOST_STEPS ? code : Math.max(-MOST_STEPS, code - CODEBOOK_SIZE),
    ),
  };
  return { vectors, scale };
}

/** In: compact vectors. Out: where the trainer finds them, the values being the codebooks. */
export function layoutOf(compact: CompactVectors, dimensions: number): VectorLayout {
  const { subspaces, codes, normLevels, logSmallest, logStep } = compact;
  const width = dimensions / subspaces;
  return {
    parts: subspaces,
    slots: Int32Array.from(codes, (code, i) => ((i % subspaces) * CODEBOOK_SIZE + code) * width),
    scales: Float32Array.from(normLevels, (level) => Math.exp(logSmallest + logStep * level)),
  };
}

/** In: head, vocabulary, compact vectors, and the classifier whose feature values are the codebooks. Out: the model as it ships. */
export function packModel(
  head: PackedHead,
  vocabulary: Vocabulary,
  compact: CompactVectors,
  classifier: Embedding,
): PackedHead & Pick<ShippedModel, 'layout' | 'encoding' | 'numbers'> {
  const { dimensions } = classifier;
  const { subspaces, codes, normLevels, logSmallest, logStep } = compact;
  const books = toBytes(classifier.features, (CODEBOOK_SIZE * dimensions) / subspaces);
  const weights = toBytes(classifier.classWeights, dimensions);
  const levels = normLevels.map((level, i) => ((vocabulary.commonness[i] ?? 0) << 4) | level);
  const floats = Float32Array.of(
    logSmallest,
    logStep,
    ...books.scales,
    ...weights.scales,
    ...classifier.classBiases,
  );
  const numbers = Buffer.concat([
    ...indexBytes(vocabulary.ids),
    levels,
    codes,
    books.bytes,
    weights.bytes,
    new Uint8Array(floats.buffer),
  ]);
  return {
    ...head,
    layout: {
      features: vocabulary.ids.length,
      dimensions,
      subspaces,
      samples: vocabulary.samples,
    },
    encoding: 'base64',
    numbers: numbers.toString('base64'),
  };
}

/** In: row vectors. Out: the length of each, never 0. */
export function rowNorms(vectors: Float32Array, dimensions: number): Float32Array {
  const norms = new Float32Array(vectors.length / dimensions);
  vectors.forEach(
    (x, i) => (norms[Math.floor(i / dimensions)] = (norms[Math.floor(i / dimensions)] ?? 0) + x * x),
  );
  return norms.map((square) => Math.max(1e-6, Math.sqrt(square)));
}

/** In: numbers in runs that share a scale. Out: signed bytes and the scale of each run. */
function toBytes(numbers: Float32Array, run: number): { bytes: Uint8Array; scales: Float32Array } {
  const scales = new Float32Array(numbers.length / run);
  numbers.forEach(
    (x, i) =>
      (scales[Math.floor(i / run)] = Math.max(scales[Math.floor(i / run)] ?? 0, Math.abs(x) / MOST_STEPS)),
  );
  const bytes = Uint8Array.from(
    numbers,
    (x, i) => Math.round(x / ((scales[Math.floor(i / run)] ?? 0) || 1)) & 0xff,
  );
  return { bytes, scales };
}

/** In: ascending ids. Out: where each value of their high bits begins, and their low bits (see `FeatureIndex`). */
function indexBytes(ids: Int32Array): Uint8Array[] {
  const starts = new Uint32Array(HIGH_VALUES + 1);
  for (const id of ids) {
    const after = (id >>> LOW_BITS) + 1;
    starts[after] = (starts[after] ?? 0) + 1;
  }
  for (let high = 1; high < starts.length; high += 1) {
    starts[high] = (starts[high] ?? 0) + (starts[high - 1] ?? 0);
  }
  const lows = Uint16Array.from(ids, (id) => id & ((1 << LOW_BITS) - 1));
  return [new Uint8Array(starts.buffer), new Uint8Array(lows.buffer)];
}
