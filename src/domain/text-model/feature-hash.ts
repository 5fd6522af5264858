/** Feature ids are hashes of this many bits: wide enough for rare collisions, narrow enough to ship as small gaps. */
export const FEATURE_BITS = 22;
const MASK = (1 << FEATURE_BITS) - 1;
const FNV_PRIME = 0x01000193;
const FNV_OFFSET = 0x811c9dc5;

/** In: hash state and a code unit. Out: the next FNV-1a state. */
export function step(state: number, code: number): number {
  return Math.imul(state ^ code, FNV_PRIME);
}

/** In: a namespace number. Out: the state from which the features of that namespace are hashed. */
export function start(namespace: number): number {
  return step(FNV_OFFSET, namespace);
}

/** In: a hash state. Out: the feature id, its bits well mixed. */
export function finish(state: number): number {
  let h = state ^ (state >>> 15);
  h = Math.imul(h, 0x2c1b3c6d);
  h ^= h >>> 12;
  h = Math.imul(h, 0x297a2d39);
  h ^= h >>> 15;
  return h & MASK;
}

/** In: hash state and text. Out: the state after all of the text. */
export function stepAll(state: number, text: string): number {
  let h = state;
  for (let i = 0; i < text.length; i++) h = step(h, text.charCodeAt(i));
  return h;
}
