import type { FeatureSettings } from '../../../src/domain/text-model/text-features';
import type { FittedModel } from './fit-embedding';
import { linearVectors, packModel } from './pack-model';
import type { Sample } from './sample';
import { matrixOf, vocabularyOf, type ReadSamples } from './sample-matrix';
import { trainLinear } from './train-linear';

/** Everything that defines a linear model of yes and no apart from its samples. */
export interface LinearSpec {
  readonly settings: FeatureSettings;
  /** Names of the two classes. */
  readonly no: string;
  readonly yes: string;
  /** Times a feature must occur to be looked at. */
  readonly leastOccurrences: number;
  /** How strongly weights are pulled to zero. */
  readonly penalty: number;
  /** Rounds of the search at most. */
  readonly rounds: number;
}

/** In: samples (with their groups already read), spec. Out: the packed model, of one dimension. Deterministic. */
export function fitLinear(samples: readonly Sample[], read: ReadSamples, spec: LinearSpec): FittedModel {
  const { settings, no, yes, leastOccurrences } = spec;
  const vocabulary = vocabularyOf(read, leastOccurrences);
  const targets = {
    answers: Uint8Array.from(samples, ({ label }) => (label === yes ? 1 : 0)),
    weightOfSample: Float32Array.from(samples, ({ weight }) => weight),
  };
  const { weights, bias } = trainLinear(matrixOf(read, vocabulary), targets, vocabulary.ids.length, spec);
  const { vectors, scale } = linearVectors(weights);
  return packModel(
    {
      settings,
      classes: [
        [no, no],
        [yes, yes],
      ],
    },
    vocabulary,
    vectors,
    {
      dimensions: 1,
      features: Float32Array.from(vectors.codebooks),
      classWeights: Float32Array.of(0, scale),
      classBiases: Float32Array.of(0, bias),
    },
  );
}
