import { crossValidate, partsBySource } from '../cross-validate';
import { optionsOf } from '../../cli/usage';
import { DataReader } from '../data-reader';
import { fitEmbedding } from '../model/fit-embedding';
import type { Sample } from '../model/sample';
import { predictAll, type Prediction } from './report';
import { readDevelopment, readReference, readTitles, sampleEvenly } from './samples';
import { NEGATIVE_TITLES, OWNER_SPEC } from './spec';

const TITLES = 'local/training/data/ownership';

/** What the model of owners is trained on and scored with. */
export interface OwnershipData {
  readonly reader: DataReader;
  readonly authors: readonly Sample[];
  readonly development: readonly Sample[];
  readonly training: readonly Sample[];
}

/** In: command line with `--negatives PATH`, once or more. Out: the titles of the authors, and real development titles. */
export function ownershipData(args: readonly string[]): OwnershipData {
  const { negatives = [] } = optionsOf(args, { negatives: { type: 'string', multiple: true } });
  const reader = new DataReader();
  const authors = readTitles(reader, TITLES);
  const development = readDevelopment(reader, negatives);
  const chosen = sampleEvenly(development, NEGATIVE_TITLES, OWNER_SPEC.training.seed);
  return {
    reader,
    authors,
    development,
    training: [...authors, ...readReference(reader, TITLES), ...chosen],
  };
}

/** Out: every title of every author and project, judged by a model that has seen neither that author nor that project. */
export function heldOutPredictions(
  { authors, development, training }: OwnershipData,
  parts: number,
): Prediction[] {
  const predictions: Prediction[] = [];
  crossValidate(
    { training, scored: [...authors, ...development] },
    new Map([...partsBySource(authors, parts), ...partsBySource(development, parts)]),
    { fit: (samples, read) => fitEmbedding(samples, read, OWNER_SPEC), settings: OWNER_SPEC.settings },
    (model, heldOut) => predictions.push(...predictAll(model, heldOut)),
  );
  return predictions;
}
