import { rarityWeight } from '../../../src/domain/text-model/shipped-model';
import { textFeatures, type FeatureSettings } from '../../../src/domain/text-model/text-features';
import type { Sample } from './sample';

/** The features that a model knows: sorted ids and how common each is (see `rarityWeight`). */
export interface Vocabulary {
  readonly ids: Int32Array;
  readonly commonness: Uint8Array;
  readonly samples: number;
}

/** Samples as sparse rows: sample i has the features `features[starts[i]] … features[starts[i+1] − 1]` with `values`. */
export interface SampleMatrix {
  readonly starts: Int32Array;
  readonly features: Int32Array;
  readonly values: Float32Array;
}

/** Feature groups of every sample without repeats, computed once. */
export type ReadSamples = readonly (readonly {
  readonly weight: number;
  readonly ids: readonly number[];
}[])[];

/** In: samples and how to read them. Out: their feature groups. */
export function readSamples(samples: readonly Sample[], settings: FeatureSettings): ReadSamples {
  return samples.map((sample) =>
    textFeatures(sample.input, settings).map((group) => ({
      weight: group.weight,
      ids: [...new Set(group.ids)],
    })),
  );
}

/** In: read samples. Out: the features seen at least `least` times. */
export function vocabularyOf(read: ReadSamples, least: number): Vocabulary {
  const counts = new Map<number, number>();
  for (const groups of read)
    for (const { ids } of groups) for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  const ids = Int32Array.from(
    [...counts].filter(([, count]) => count >= least),
    ([id]) => id,
  ).sort();
  const commonness = Uint8Array.from(ids, (id) => Math.min(15, Math.round(Math.log2(counts.get(id) ?? 1))));
  return { ids, commonness, samples: read.length };
}

/** In: a vocabulary and places in it, ascending. Out: the vocabulary of those places only. */
export function partOf(vocabulary: Vocabulary, places: Int32Array): Vocabulary {
  return {
    ids: places.map((place) => vocabulary.ids[place] ?? 0),
    commonness: Uint8Array.from(places, (place) => vocabulary.commonness[place] ?? 0),
    samples: vocabulary.samples,
  };
}

/** In: read samples and a vocabulary. Out: the matrix; each group that knows a feature has length `weight`. */
export function matrixOf(read: ReadSamples, vocabulary: Vocabulary): SampleMatrix {
  const places = new Map<number, number>();
  vocabulary.ids.forEach((id, place) => places.set(id, place));
  const rarity = Float32Array.from(vocabulary.commonness, (level) => rarityWeight(vocabulary.samples, level));
  const starts = new Int32Array(read.length + 1);
  const features: number[] = [];
  const values: number[] = [];
  read.forEach((groups, i) => {
    for (const group of groups) {
      const known = group.ids.flatMap((id) => places.get(id) ?? []);
      const scale = group.weight / Math.hypot(...known.map((place) => rarity[place] ?? 0));
      for (const place of known) {
        features.push(place);
        values.push(scale * (rarity[place] ?? 0));
      }
    }
    starts[i + 1] = features.length;
  });
  return { starts, features: Int32Array.from(features), values: Float32Array.from(values) };
}
