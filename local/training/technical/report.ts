import { classProbabilities, groupProbabilities, logOdds } from '../../../src/domain/text-model/score-text';
import type { Calibration } from '../../../src/domain/text-model/shipped-model';
import type { TextModel } from '../../../src/domain/text-model/unpack-model';
import { areaUnderCurve, figure, fitCalibration, precisionRecall, reliabilityTable } from '../metrics';
import type { TechnicalSample } from './samples';

/** A held-out issue with the log-odds of technical work by a model that never saw its project. */
export interface TechnicalPrediction {
  readonly sample: TechnicalSample;
  readonly isTechnical: boolean;
  readonly logOdds: number;
}

/** In: model, issues. Out: its predictions. */
export function predictTechnical(
  model: TextModel,
  samples: readonly TechnicalSample[],
): TechnicalPrediction[] {
  return samples.map((sample) => ({
    sample,
    isTechnical: sample.label === 'technical',
    logOdds: logOdds(
      groupProbabilities(model, classProbabilities(model, sample.input)).get('technical') ?? 0,
    ),
  }));
}

/** The panel's threshold is the least one with this precision on projects held out: a little more than 0.75. */
const WANTED_PRECISION = 0.78;
/** The first few predictions say little about precision. */
const FEWEST_SAID = 50;

/** In: held-out predictions. Out: a calibration whose 0.5 stands where precision still is as wanted (strict rows). */
export function technicalCalibration(predictions: readonly TechnicalPrediction[]): Calibration {
  const scored = predictions.filter(({ sample }) => sample.isScored);
  const { slope } = fitCalibration(scored.map((p) => ({ logOdds: p.logOdds, right: p.isTechnical })));
  return { slope, offset: -slope * thresholdOf(scored) };
}

function thresholdOf(predictions: readonly TechnicalPrediction[]): number {
  const sorted = [...predictions].sort((a, b) => b.logOdds - a.logOdds);
  let right = 0;
  let threshold = 0;
  sorted.forEach((p, i) => {
    if (p.isTechnical) right += 1;
    if (i >= FEWEST_SAID && right / (i + 1) >= WANTED_PRECISION) threshold = p.logOdds;
  });
  return threshold;
}

const SHIFTS = [-1, -0.5, 0, 0.5, 1];

/** In: held-out predictions, calibration. Out: the report as lines; figures on rows with a strict label only. */
export function technicalReport(
  predictions: readonly TechnicalPrediction[],
  calibration: Calibration,
): string[] {
  const scored = predictions.filter(({ sample }) => sample.isScored);
  const fair = scored.filter(({ sample }) => !sample.isPositivesOnly);
  const projects = [...new Set(scored.map(({ sample }) => sample.source))].sort();
  const ofProject = (project: string): TechnicalPrediction[] =>
    scored.filter(({ sample }) => sample.source === project);
  const curves = projects.map((project) => areaOf(ofProject(project))).filter((area) => !Number.isNaN(area));
  return [
    line('all strict rows', scored, calibration),
    line('without positives-only', fair, calibration),
    `mean AUC of ${curves.length} projects with both labels: ${figure(mean(curves))}`,
    ...projects.map((project) => line(`  ${project}`, ofProject(project), calibration)),
    '',
    'Other thresholds (log-odds from the one that ships), all strict rows',
    ...SHIFTS.map((shift) =>
      line(`  ${shift}`, scored, { ...calibration, offset: calibration.offset - shift }),
    ),
    '',
    'Reliability: probability that the issue is technical work',
    ...reliabilityTable(
      scored.map((p) => ({ probability: probability(p, calibration), right: p.isTechnical })),
    ),
  ];
}

function probability(prediction: TechnicalPrediction, { slope, offset }: Calibration): number {
  return 1 / (1 + Math.exp(-(slope * prediction.logOdds + offset)));
}

function areaOf(predictions: readonly TechnicalPrediction[]): number {
  return areaUnderCurve(predictions.map((p) => ({ probability: p.logOdds, right: p.isTechnical })));
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

function line(name: string, predictions: readonly TechnicalPrediction[], calibration: Calibration): string {
  const said = predictions.filter((p) => probability(p, calibration) >= 0.5);
  const positives = predictions.filter(({ isTechnical }) => isTechnical).length;
  const { precision, recall, f1 } = precisionRecall(
    said.filter(({ isTechnical }) => isTechnical).length,
    said.length,
    positives,
  );
  const figures = `P ${figure(precision)}  R ${figure(recall)}  F1 ${figure(f1)}  AUC ${figure(areaOf(predictions))}`;
  return `${name.padEnd(24)} ${figures}  technical ${positives} of ${predictions.length}`;
}
