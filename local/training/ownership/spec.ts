import type { EmbeddingSpec } from '../model/fit-embedding';
import { OWNER_CLASSES } from './samples';

/** Real development titles that are learnt from; more of them make the model more silent. */
export const NEGATIVE_TITLES = 8_000;

export const OWNER_SPEC: EmbeddingSpec = {
  settings: {
    titleWeight: 1,
    descriptionWeight: 0.5,
    shapeWeight: 0.5,
    signalWeight: 0.7,
    minCharacters: 3,
    maxCharacters: 4,
    descriptionWords: 120,
  },
  classes: OWNER_CLASSES,
  training: {
    dimensions: 64,
    epochs: 18,
    learningRate: 0.1,
    dropout: 0.85,
    classShare: 0.5,
    initialSpread: 0.001,
    caution: 0,
    seed: 2025,
  },
  selection: { epochs: 6 },
  refinement: { epochs: 6, learningRate: 0.02, caution: 0.01 },
  leastOccurrences: 2,
  keptFeatures: 36_000,
  subspaces: 16,
};
