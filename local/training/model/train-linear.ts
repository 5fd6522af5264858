import { minimise, type Objective } from './minimise';
import type { SampleMatrix } from './sample-matrix';

/** A linear classifier of yes and no: log-odds = weights · values + bias. */
export interface LinearClassifier {
  readonly weights: Float64Array;
  readonly bias: number;
}

export interface Answers {
  /** 1 for yes, 0 for no. */
  readonly answers: Uint8Array;
  readonly weightOfSample: Float32Array;
}

/**
 * Logistic regression. In: sparse samples with their answers, number of features, how strongly weights are pulled to zero,
 * rounds at most. Out: the classifier; the same input gives the same numbers.
 */
export function trainLinear(
  matrix: SampleMatrix,
  targets: Answers,
  features: number,
  { penalty, rounds }: { readonly penalty: number; readonly rounds: number },
): LinearClassifier {
  const objective: Objective = (point, gradient) => {
    let loss = 0;
    for (let i = 0; i < features; i += 1) {
      const weight = point[i] ?? 0;
      gradient[i] = penalty * weight;
      loss += (penalty / 2) * weight * weight;
    }
    gradient[features] = 0;
    return loss + errors(matrix, targets, point, gradient);
  };
  const point = minimise(objective, new Float64Array(features + 1), rounds);
  return { weights: point.subarray(0, features), bias: point[features] ?? 0 };
}

/** Adds the gradient of the cross entropy to `gradient`. Out: the cross entropy. */
function errors(
  { starts, features, values }: SampleMatrix,
  { answers, weightOfSample }: Answers,
  point: Float64Array,
  gradient: Float64Array,
): number {
  const biasAt = point.length - 1;
  let loss = 0;
  for (let row = 0; row < answers.length; row += 1) {
    const from = starts[row] ?? 0;
    const to = starts[row + 1] ?? 0;
    let odds = point[biasAt] ?? 0;
    for (let at = from; at < to; at += 1) odds += (values[at] ?? 0) * (point[features[at] ?? 0] ?? 0);
    const weight = weightOfSample[row] ?? 0;
    const answer = answers[row] ?? 0;
    const probability = 1 / (1 + Math.exp(-odds));
    loss += weight * (Math.log1p(Math.exp(-Math.abs(odds))) + Math.max(odds, 0) - answer * odds);
    const error = weight * (probability - answer);
    for (let at = from; at < to; at += 1) {
      const feature = features[at] ?? 0;
      gradient[feature] = (gradient[feature] ?? 0) + (values[at] ?? 0) * error;
    }
    gradient[biasAt] = (gradient[biasAt] ?? 0) + error;
  }
  return loss;
}
