import { normaliseWithOffsets } from '../../text/normalise';
import { evidenceWords, type Stretch } from '../../text-model/evidence-words';
import { calibrated, classShares, groupProbabilities, groupSums } from '../../text-model/score-text';
import type { TextModel } from '../../text-model/unpack-model';
import { technicalInput } from './technical-input';

/** Calibrated probability from which a text is taken for technical work; the calibration puts the threshold here. */
export const LEAST_TECHNICAL = 0.5;

/** What the text of a work item says about its purpose. Never a metric (design §11). */
export interface TechnicalReading {
  /** 0–1; from `LEAST_TECHNICAL` on it reads as technical work. */
  readonly probability: number;
  /** Words of the title that say so; empty where it does not read as technical work. */
  readonly evidence: readonly Stretch[];
}

/** Reads an item's title and description; type, components and labels are left out on purpose. */
export type TechnicalText = (item: {
  readonly summary: string;
  readonly description: string | null;
}) => TechnicalReading;

/** In: the trained model. Out: the reader. */
export function technicalText(model: TextModel): TechnicalText {
  return ({ summary, description }) => {
    const sums = groupSums(model, technicalInput(summary, description ?? ''));
    const shares = groupProbabilities(model, classShares(model, sums));
    const probability = calibrated(model.calibration, shares.get('technical') ?? 0);
    if (probability < LEAST_TECHNICAL) return { probability, evidence: [] };
    const title = { written: summary, normalised: normaliseWithOffsets(summary) };
    return { probability, evidence: evidenceWords(model, sums, title, 'technical') };
  };
}
