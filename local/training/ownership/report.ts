import { normaliseWithOffsets } from '../../../src/domain/text/normalise';
import { guardOf } from '../../../src/domain/ownership/guards';
import { findCues } from '../../../src/domain/ownership/cue-matcher';
import { estimateOwner, type OwnerEstimate } from '../../../src/domain/ownership/owner-estimate';
import { decideOwner } from '../../../src/domain/ownership/owner-recogniser';
import { recogniseByCues, type Recognition } from '../../../src/domain/ownership/recognition';
import { calibrated, groupSums, logOdds } from '../../../src/domain/text-model/score-text';
import type { Calibration } from '../../../src/domain/text-model/shipped-model';
import type { TextModel } from '../../../src/domain/text-model/unpack-model';
import { figure, fitCalibration, percent, precisionRecall, reliabilityTable } from '../metrics';
import type { Sample } from '../model/sample';
import { DEVELOPMENT, ownerOf } from './samples';

/** A held-out title with what the engine, whose model never saw its author, makes of it. */
export interface Prediction {
  readonly sample: Sample;
  readonly expected: string;
  readonly cues: Recognition | null;
  readonly isGuarded: boolean;
  readonly estimate: OwnerEstimate;
}

/** In: model, titles. Out: its predictions; the issue type is masked. */
export function predictAll(model: TextModel, samples: readonly Sample[]): Prediction[] {
  return samples.map((sample) => {
    const title = normaliseWithOffsets(sample.input.title);
    const found = findCues(title.text);
    return {
      sample,
      expected: ownerOf(sample.label),
      cues: recogniseByCues(sample.input.title, title, found),
      isGuarded: guardOf(title.text, null, false) !== null,
      estimate: estimateOwner(model, groupSums(model, sample.input)),
    };
  });
}

/** In: predictions of uncalibrated models. Out: the calibration that they ask for (labelled authors only). */
export function calibrationOf(predictions: readonly Prediction[]): Calibration {
  return fitCalibration(
    labelled(predictions).map((p) => ({
      logOdds: logOdds(p.estimate.shares[p.estimate.owner]),
      right: p.expected === p.estimate.owner,
    })),
  );
}

/** In: predictions, calibration. Out: the same with calibrated probabilities. */
export function recalibrate(predictions: readonly Prediction[], calibration: Calibration): Prediction[] {
  return predictions.map((p) => {
    const { shares, owner } = p.estimate;
    const probability = calibrated(calibration, shares[owner]);
    const either = calibrated(calibration, shares.SM + shares.PO);
    return { ...p, estimate: { ...p.estimate, probability, either } };
  });
}

const THRESHOLDS = [0.5, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.93, 0.95, 0.97];

type Decide = (prediction: Prediction) => string;

/** The engine as it ships. */
const engine: Decide = ({ cues, isGuarded, estimate }) =>
  isGuarded ? 'NONE' : (decideOwner(cues, estimate) ?? 'NONE');

const modelAlone =
  (least: number): Decide =>
  ({ isGuarded, estimate: { owner, probability } }) =>
    !isGuarded && probability >= least ? owner : 'NONE';

/** In: calibrated predictions, in how many parts authors and projects were held out. Out: the report as lines. */
export function ownershipReport(predictions: readonly Prediction[], parts: number): string[] {
  const authors = labelled(predictions);
  const development = predictions.filter(({ sample }) => sample.label === DEVELOPMENT);
  const firstTen = authors.filter(({ sample }) => /-(?:0\d|10)$/.test(sample.source));
  return [
    `The engine: model, cues, guard of story sentences; issue type masked; held out in ${parts} parts`,
    line('all authors', authors, engine),
    line('authors 01–10', firstTen, engine),
    flaggedLine(development, engine),
    '',
    'Development titles flagged, by project',
    ...groupsOf(development, ({ sample }) => sample.source).map(
      ([project, items]) => `  ${project.padEnd(20)} ${flagged(items, engine)} of ${items.length}`,
    ),
    '',
    ...grouped('language', authors, ({ sample }) => sample.language),
    ...grouped('author', authors, ({ sample }) => sample.source),
    ...grouped('owner', authors, ({ expected }) => expected),
    'By kind: share found; of these, share whose kind is right too',
    ...byKind(authors),
    '',
    'Wrong suggestions by kind of the title',
    `  ${wrongByKind(authors)}`,
    '',
    'The model alone, by least probability',
    ...THRESHOLDS.map((least) => curveLine(least, authors, development)),
    '',
    'Reliability: probability that the likelier role is right',
    ...reliabilityTable(
      authors.map(({ expected, estimate }) => ({
        probability: estimate.probability,
        right: expected === estimate.owner,
      })),
    ),
  ];
}

function labelled(predictions: readonly Prediction[]): Prediction[] {
  return predictions.filter(({ sample }) => sample.label !== DEVELOPMENT);
}

function flagged(predictions: readonly Prediction[], decide: Decide): number {
  return predictions.filter((p) => decide(p) !== 'NONE').length;
}

function flaggedLine(development: readonly Prediction[], decide: Decide): string {
  const count = flagged(development, decide);
  return `real development titles flagged: ${count} of ${development.length} (${percent(count / development.length)})`;
}

function line(name: string, predictions: readonly Prediction[], decide: Decide): string {
  const spoken = predictions.filter((p) => decide(p) !== 'NONE');
  const { precision, recall } = precisionRecall(
    spoken.filter((p) => decide(p) === p.expected).length,
    spoken.length,
    predictions.filter(({ expected }) => expected !== 'NONE').length,
  );
  return `${name.padEnd(14)} precision ${figure(precision)}  recall ${figure(recall)}  n ${predictions.length}`;
}

function curveLine(
  least: number,
  authors: readonly Prediction[],
  development: readonly Prediction[],
): string {
  const share = flagged(development, modelAlone(least)) / development.length;
  return `  ${line(`≥ ${least.toFixed(2)}`, authors, modelAlone(least))}  development ${percent(share)}`;
}

function groupsOf(
  predictions: readonly Prediction[],
  keyOf: (p: Prediction) => string,
): (readonly [string, Prediction[]])[] {
  const keys = [...new Set(predictions.map(keyOf))].sort();
  return keys.map((key) => [key, predictions.filter((p) => keyOf(p) === key)] as const);
}

function grouped(
  name: string,
  predictions: readonly Prediction[],
  keyOf: (p: Prediction) => string,
): string[] {
  return [
    `By ${name}`,
    ...groupsOf(predictions, keyOf).map(([key, items]) => `  ${line(key, items, engine)}`),
    '',
  ];
}

function byKind(predictions: readonly Prediction[]): string[] {
  const owned = predictions.filter(({ expected }) => expected !== 'NONE');
  return groupsOf(owned, ({ sample }) => sample.label).map(([kind, items]) => {
    const found = items.filter((p) => engine(p) === p.expected);
    const exact = found.filter((p) => kindOf(p) === kind).length;
    const shares = `found ${figure(found.length / items.length)}  kind right ${figure(exact / found.length)}`;
    return `  ${kind}  n ${items.length}  ${shares}`;
  });
}

/** Where a cue names the same role, the cue says which kind it is. */
function kindOf({ cues, estimate }: Prediction): string {
  return cues?.kind.owner === estimate.owner ? cues.kind.id : estimate.kind;
}

function wrongByKind(predictions: readonly Prediction[]): string {
  const wrong = predictions.filter((p) => engine(p) !== 'NONE' && engine(p) !== p.expected);
  return groupsOf(wrong, ({ sample }) => sample.label)
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([kind, items]) => `${kind} ${items.length}`)
    .join('  ');
}
