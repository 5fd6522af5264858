import { CODEBOOK_SIZE } from '../../../src/domain/text-model/shipped-model';
import { seededRandom } from '../../../src/domain/random';
import { shuffle } from './shuffle';

/** Codebooks (subspace by subspace) and one code a row and subspace. */
export interface Quantised {
  readonly codes: Uint8Array;
  readonly codebooks: Float32Array;
}

const ROUNDS = 8;
/** Rows that the codebooks are learnt from; more changes nothing visible. */
const LEARNING_ROWS = 16_000;

/** In: row vectors of length 1 (`dimensions` each) and a number of subspaces. Out: k-means codebooks and the nearest code of each row. */
export function quantise(
  vectors: Float32Array,
  dimensions: number,
  subspaces: number,
  seed: number,
): Quantised {
  const rows = vectors.length / dimensions;
  const width = dimensions / subspaces;
  const codes = new Uint8Array(rows * subspaces);
  const codebooks = new Float32Array(CODEBOOK_SIZE * dimensions);
  const order = Int32Array.from({ length: rows }, (_, i) => i);
  shuffle(order, seededRandom(seed));
  const learning = order.subarray(0, LEARNING_ROWS);
  for (let s = 0; s < subspaces; s++) {
    const part = new Float32Array(rows * width);
    for (let row = 0; row < rows; row++) {
      part.set(
        vectors.subarray(row * dimensions + s * width, row * dimensions + (s + 1) * width),
        row * width,
      );
    }
    const codebook = learnCodebook(part, width, learning);
    codebooks.set(codebook, s * CODEBOOK_SIZE * width);
    for (let row = 0; row < rows; row++) codes[row * subspaces + s] = nearest(codebook, part, row, width);
  }
  return { codes, codebooks };
}

function learnCodebook(part: Float32Array, width: number, rows: Int32Array): Float32Array {
  const codebook = new Float32Array(CODEBOOK_SIZE * width);
  for (let entry = 0; entry < CODEBOOK_SIZE; entry++) {
    const row = rows[entry % rows.length] ?? 0;
    codebook.set(part.subarray(row * width, (row + 1) * width), entry * width);
  }
  for (let round = 0; round < ROUNDS; round++) {
    const sums = new Float64Array(CODEBOOK_SIZE * width);
    const counts = new Int32Array(CODEBOOK_SIZE);
    for (const row of rows) {
      const entry = nearest(codebook, part, row, width);
      counts[entry] = (counts[entry] ?? 0) + 1;
      for (let k = 0; k < width; k++)
        sums[entry * width + k] = (sums[entry * width + k] ?? 0) + (part[row * width + k] ?? 0);
    }
    for (let i = 0; i < codebook.length; i++) {
      const count = counts[Math.floor(i / width)] ?? 0;
      if (count > 0) codebook[i] = (sums[i] ?? 0) / count;
    }
  }
  return codebook;
}

function nearest(codebook: Float32Array, part: Float32Array, row: number, width: number): number {
  let best = 0;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (let entry = 0; entry < CODEBOOK_SIZE; entry++) {
    let distance = 0;
    for (let k = 0; k < width && distance < bestDistance; k++) {
      const difference = (part[row * width + k] ?? 0) - (codebook[entry * width + k] ?? 0);
      distance += difference * difference;
    }
    if (distance < bestDistance) {
      bestDistance = distance;
      best = entry;
    }
  }
  return best;
}
