import { FEATURE_BITS } from './feature-hash';
import { LOW_BITS } from './feature-index';
import type { FeatureSettings } from './text-features';

/** Maps the model's log-odds to a probability that was seen to hold on authors or projects kept out of training. */
export interface Calibration {
  readonly slope: number;
  readonly offset: number;
}

/** A trained text model as it ships: a readable head and one text that holds the numbers (see `ModelLayout`). */
export interface ShippedModel extends ModelHead {
  /** `brotli`: compressed before it was written as base64; smaller, and a few ms later at hand. */
  readonly encoding: 'base64' | 'brotli';
  readonly numbers: string;
}

export interface ModelHead {
  /** SHA-256 of every file that the training read. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly settings: FeatureSettings;
  /** Class names in the order of the weights, each with the group (owner, work class) it counts for. */
  readonly classes: readonly (readonly [name: string, group: string])[];
  readonly calibration: Calibration;
  readonly layout: ModelLayout;
}

/**
 * Sizes of the parts of the numbers, in this order: the row where the features of each value of an id's high bits begin
 * (uint32), the low bits of each id (uint16), one byte a feature with its commonness (high half) and norm level (low half),
 * codes of each feature (`subspaces` bytes), codebook entries (int8), class weights (int8), then as float32: smallest norm and
 * norm step (logarithms), scales, class biases.
 */
export interface ModelLayout {
  readonly features: number;
  /** Length of a feature's vector; 1 makes the model a plain linear one. */
  readonly dimensions: number;
  readonly subspaces: number;
  /** Number of texts that the commonness of features was counted in. */
  readonly samples: number;
}

/** Values that the high bits of a feature's id may have. */
export const HIGH_VALUES = 1 << (FEATURE_BITS - LOW_BITS);
/** Entries of a codebook; a code is one byte. */
export const CODEBOOK_SIZE = 256;
/** Feature norms are stored as levels of a geometric scale between the smallest and the largest. */
export const NORM_LEVELS = 16;

/** In: number of texts, commonness of a feature (binary logarithm of how many texts have it). Out: how much it weighs. */
export function rarityWeight(samples: number, commonness: number): number {
  return 1 + Math.log(samples) - commonness * Math.LN2;
}
