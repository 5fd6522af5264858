import type { Calibration } from '../../src/domain/text-model/shipped-model';
import { unpackModel, type TextModel } from '../../src/domain/text-model/unpack-model';
import type { FittedModel } from './model/fit-embedding';
import type { Sample } from './model/sample';
import { readSamples, type ReadSamples } from './model/sample-matrix';

const UNCALIBRATED: Calibration = { slope: 1, offset: 0 };

/** Trains on samples whose feature groups are already read. */
export type Fit<S extends Sample> = (samples: readonly S[], read: ReadSamples) => FittedModel;

/** In: samples, how many parts. Out: source → part; sources in order of name, dealt out in turn. */
export function partsBySource(samples: readonly Sample[], parts: number): Map<string, number> {
  const sources = [...new Set(samples.map(({ source }) => source))].sort();
  return new Map(sources.map((source, i) => [source, i % parts]));
}

/**
 * In: samples to train on, samples to score, source → part, how to train. Calls `visit` once a part with the scored samples
 * whose source is held out and a model, packed and unpacked as it would ship, that has seen none of these sources.
 */
export function crossValidate<S extends Sample, T extends Sample>(
  { training, scored }: { readonly training: readonly S[]; readonly scored: readonly T[] },
  parts: ReadonlyMap<string, number>,
  { fit, settings }: { readonly fit: Fit<S>; readonly settings: TextModel['settings'] },
  visit: (model: TextModel, heldOut: readonly T[]) => void,
): void {
  const read = readSamples(training, settings);
  const partOf = ({ source }: Sample): number => parts.get(source) ?? -1;
  for (const part of [...new Set(parts.values())].sort((a, b) => a - b)) {
    const inside = training.map((sample) => partOf(sample) !== part);
    const fitted = fit(
      training.filter((_, i) => inside[i]),
      read.filter((_, i) => inside[i]),
    );
    const model = readyModel(fitted, UNCALIBRATED);
    visit(
      model,
      scored.filter((sample) => partOf(sample) === part),
    );
    process.stderr.write(`part ${part + 1}\n`);
  }
}

/** In: a fitted model, its calibration. Out: the model ready to score. */
export function readyModel(fitted: FittedModel, calibration: Calibration): TextModel {
  return unpackModel({ ...fitted, inputs: {}, calibration }, Buffer.from(fitted.numbers, 'base64'));
}
