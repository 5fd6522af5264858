import type { ShippedModel } from '../../../src/domain/text-model/shipped-model';
import type { FeatureSettings } from '../../../src/domain/text-model/text-features';
import { compactVectors, layoutOf, packModel, rowNorms } from './pack-model';
import type { Sample } from './sample';
import {
  matrixOf,
  partOf,
  vocabularyOf,
  type ReadSamples,
  type SampleMatrix,
  type Vocabulary,
} from './sample-matrix';
import {
  freshEmbedding,
  ownVectors,
  trainEmbedding,
  type Embedding,
  type Targets,
  type TrainingOptions,
} from './train-embedding';

/** Everything that defines a low-rank model apart from its samples. */
export interface EmbeddingSpec {
  readonly settings: FeatureSettings;
  readonly classes: readonly (readonly [name: string, group: string])[];
  readonly training: TrainingOptions;
  /** Changes to `training` while it is found out which features matter, and while the compact vectors are tuned. */
  readonly selection: Partial<TrainingOptions>;
  readonly refinement: Partial<TrainingOptions>;
  /** Times a feature must occur to be looked at. */
  readonly leastOccurrences: number;
  readonly keptFeatures: number;
  readonly subspaces: number;
}

/** A trained model without its provenance and its calibration: what cross-validation scores with. */
export type FittedModel = Omit<ShippedModel, 'inputs' | 'calibration'>;

/**
 * In: samples (with their groups already read), spec. Out: the packed model.
 * Four steps: which features matter · vectors of those · compact vectors · what they share, tuned once more. Deterministic.
 */
export function fitEmbedding(
  samples: readonly Sample[],
  read: ReadSamples,
  spec: EmbeddingSpec,
): FittedModel {
  const targets = targetsOf(samples, spec.classes);
  const { training, subspaces, settings, classes } = spec;
  const vocabulary = strongest(vocabularyOf(read, spec.leastOccurrences), read, targets, spec);
  const matrix = matrixOf(read, vocabulary);
  const full = trainFresh(matrix, targets, vocabulary, training);
  const compact = compactVectors(full.features, training.dimensions, subspaces, training.seed);
  const refined = trainEmbedding(
    { matrix, targets, layout: layoutOf(compact, training.dimensions) },
    { ...training, ...spec.refinement },
    { ...full, features: compact.codebooks },
  );
  return packModel({ settings, classes }, vocabulary, compact, refined);
}

function trainFresh(
  matrix: SampleMatrix,
  targets: Targets,
  vocabulary: Vocabulary,
  options: TrainingOptions,
): Embedding {
  const features = vocabulary.ids.length;
  const layout = ownVectors(features, options.dimensions);
  return trainEmbedding(
    { matrix, targets, layout },
    options,
    freshEmbedding(features, targets.groupOfClass.length, options),
  );
}

function targetsOf(samples: readonly Sample[], classes: EmbeddingSpec['classes']): Targets {
  const groups = [...new Set(classes.map(([, group]) => group))];
  const classNumber = new Map(classes.map(([name], i) => [name, i]));
  return {
    classOfSample: Int32Array.from(samples, (sample) => {
      const number = classNumber.get(sample.label);
      if (number === undefined) throw new Error(`${sample.id}: unknown class ${sample.label}`);
      return number;
    }),
    groupOfClass: Int32Array.from(classes, ([, group]) => groups.indexOf(group)),
    weightOfSample: Float32Array.from(samples, (sample) => sample.weight),
  };
}

/** The features whose vectors, learnt by a short training, carry most: length × √(times seen). */
function strongest(
  vocabulary: Vocabulary,
  read: ReadSamples,
  targets: Targets,
  spec: EmbeddingSpec,
): Vocabulary {
  if (vocabulary.ids.length <= spec.keptFeatures) return vocabulary;
  const matrix = matrixOf(read, vocabulary);
  const trial = trainFresh(matrix, targets, vocabulary, { ...spec.training, ...spec.selection });
  const energy = new Float64Array(vocabulary.ids.length);
  matrix.features.forEach((feature, at) => {
    energy[feature] = (energy[feature] ?? 0) + (matrix.values[at] ?? 0) ** 2;
  });
  const strength = rowNorms(trial.features, trial.dimensions).map(
    (norm, i) => norm * Math.sqrt(energy[i] ?? 0),
  );
  const order = Int32Array.from(strength, (_, i) => i).sort(
    (a, b) => (strength[b] ?? 0) - (strength[a] ?? 0) || a - b,
  );
  return partOf(vocabulary, order.slice(0, spec.keptFeatures).sort());
}
