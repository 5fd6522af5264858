import { optionsOf, required } from '../../cli/usage';
import { crossValidate, partsBySource } from '../cross-validate';
import { DataReader } from '../data-reader';
import { fitLinear } from '../model/fit-linear';
import { readTitles } from '../ownership/samples';
import { predictTechnical, type TechnicalPrediction } from './report';
import {
  readTechnicalIssues,
  readTechnicalTitles,
  technicalFromKinds,
  titlesOnly,
  type TechnicalSample,
} from './samples';
import { TECHNICAL_SPEC } from './spec';

const TITLES = 'local/training/data/ownership';
const LABELS = 'local/training/data/technical/title-labels.tsv';
const PARTS = 9;

/** What the model of technical work is trained on and scored with. */
export interface TechnicalData {
  readonly reader: DataReader;
  readonly issues: readonly TechnicalSample[];
  readonly training: readonly TechnicalSample[];
}

/** In: command line with `--issues PATH` (labelled issues) and `--titles PATH` (real development titles). */
export function technicalData(args: readonly string[]): TechnicalData {
  const options = optionsOf(args, { issues: { type: 'string' }, titles: { type: 'string' } });
  const reader = new DataReader();
  const issues = readTechnicalIssues(reader, required(options.issues, 'issues'), TECHNICAL_SPEC);
  const titles = readTechnicalTitles(
    reader,
    { titles: required(options.titles, 'titles'), labels: LABELS },
    new Set(issues.map(({ id }) => id)),
  );
  const training = [
    ...issues,
    ...titlesOnly(issues, TECHNICAL_SPEC.titleOnlyWeight),
    ...titles,
    ...technicalFromKinds(readTitles(reader, TITLES), TECHNICAL_SPEC.kindWeight),
  ];
  return { reader, issues, training };
}

/** Out: every labelled issue, judged by a model that has seen nothing of its project. */
export function heldOutPredictions({ issues, training }: TechnicalData): TechnicalPrediction[] {
  const predictions: TechnicalPrediction[] = [];
  crossValidate(
    { training, scored: issues },
    partsBySource(issues, PARTS),
    {
      fit: (samples, read) => fitLinear(samples, read, TECHNICAL_SPEC),
      settings: TECHNICAL_SPEC.settings,
    },
    (model, heldOut) => predictions.push(...predictTechnical(model, heldOut)),
  );
  return predictions;
}
