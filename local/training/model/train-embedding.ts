import { seededRandom } from '../../../src/domain/random';
import { shuffle } from './shuffle';
import type { SampleMatrix } from './sample-matrix';

/** A low-rank linear classifier: class score = class weights · (sum of feature vectors × values) + bias. */
export interface Embedding {
  readonly dimensions: number;
  readonly features: Float32Array;
  readonly classWeights: Float32Array;
  readonly classBiases: Float32Array;
}

export interface TrainingOptions {
  readonly dimensions: number;
  readonly epochs: number;
  readonly learningRate: number;
  /** Share of a sample's features that is left out at each look at it. */
  readonly dropout: number;
  /** 1: only the class counts in the loss; 0: only its group. */
  readonly classShare: number;
  readonly initialSpread: number;
  /** Where the sums of squared gradients start: above 0, the first steps are small. */
  readonly caution: number;
  readonly seed: number;
}

/**
 * Where feature vectors live: part `s` of feature f's vector stands at `slots[f × parts + s]` of the values, times `scales[f]`.
 * Features may share parts, as they do in a codebook.
 */
export interface VectorLayout {
  readonly parts: number;
  readonly slots: Int32Array;
  readonly scales: Float32Array;
}

/** In: number of features and dimensions. Out: the layout in which each feature has a vector of its own. */
export function ownVectors(features: number, dimensions: number): VectorLayout {
  return {
    parts: 1,
    slots: Int32Array.from({ length: features }, (_, f) => f * dimensions),
    scales: new Float32Array(features).fill(1),
  };
}

/** What is to be learnt: class of each sample, group of each class, weight of each sample. */
export interface Targets {
  readonly classOfSample: Int32Array;
  readonly groupOfClass: Int32Array;
  readonly weightOfSample: Float32Array;
}

const TINY = 1e-6;
/** Class gradients below this change nothing but the training time. */
const IDLE = 5e-4;

/** One parameter array with its Adagrad sums. */
class Parameters {
  readonly values: Float32Array;
  private readonly squares: Float32Array;

  constructor(values: Float32Array, caution: number) {
    this.values = values;
    this.squares = new Float32Array(values.length).fill(caution);
  }

  /** Moves parameter `i` against its gradient. */
  descend(i: number, gradient: number, rate: number): void {
    const square = (this.squares[i] ?? 0) + gradient * gradient;
    this.squares[i] = square;
    this.values[i] = (this.values[i] ?? 0) - (rate * gradient) / (Math.sqrt(square) + TINY);
  }
}

/** In: sizes, options. Out: a classifier that knows nothing yet. */
export function freshEmbedding(features: number, classes: number, options: TrainingOptions): Embedding {
  const { dimensions, initialSpread } = options;
  const random = seededRandom(options.seed);
  const uniform = (size: number, spread: number): Float32Array =>
    Float32Array.from({ length: size }, () => (random() * 2 - 1) * spread);
  return {
    dimensions,
    features: uniform(features * dimensions, initialSpread),
    classWeights: uniform(classes * dimensions, 1 / Math.sqrt(dimensions)),
    classBiases: new Float32Array(classes),
  };
}

/** What a training learns from: sparse samples, what to learn, and how the vectors of features are laid out. */
export interface Lesson {
  readonly matrix: SampleMatrix;
  readonly targets: Targets;
  readonly layout: VectorLayout;
}

/**
 * In: what to learn from, where to start. Out: the classifier, trained by stochastic descent (Adagrad, linear decay) on the
 * cross entropy of class and group with feature dropout. The same input and seed give the same numbers.
 */
export function trainEmbedding(lesson: Lesson, options: TrainingOptions, from: Embedding): Embedding {
  const { epochs, learningRate, caution } = options;
  const random = seededRandom(options.seed + 1);
  const features = new Parameters(from.features.slice(), caution);
  const weights = new Parameters(from.classWeights.slice(), caution);
  const biases = new Parameters(from.classBiases.slice(), caution);
  const pass = new Pass(lesson, options, { features, weights, biases });
  const order = Int32Array.from(lesson.targets.classOfSample, (_, row) => row);
  let done = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const row of order) {
      pass.learn(row, learningRate * (1 - done / (order.length * epochs)), random);
      done += 1;
    }
  }
  return {
    dimensions: from.dimensions,
    features: features.values,
    classWeights: weights.values,
    classBiases: biases.values,
  };
}

interface ClassifierParameters {
  readonly features: Parameters;
  readonly weights: Parameters;
  readonly biases: Parameters;
}

/** Buffers and steps of one look at one sample. */
class Pass {
  private readonly matrix: SampleMatrix;
  private readonly targets: Targets;
  private readonly layout: VectorLayout;
  private readonly features: Parameters;
  private readonly weights: Parameters;
  private readonly biases: Parameters;
  private readonly hidden: Float32Array;
  private readonly hiddenGradient: Float32Array;
  private readonly scores: Float32Array;
  private readonly groupSums: Float32Array;
  private readonly kept: number[] = [];

  constructor(
    { matrix, targets, layout }: Lesson,
    private readonly options: TrainingOptions,
    { features, weights, biases }: ClassifierParameters,
  ) {
    this.matrix = matrix;
    this.targets = targets;
    this.layout = layout;
    this.features = features;
    this.weights = weights;
    this.biases = biases;
    this.hidden = new Float32Array(options.dimensions);
    this.hiddenGradient = new Float32Array(options.dimensions);
    this.scores = new Float32Array(targets.groupOfClass.length);
    this.groupSums = new Float32Array(targets.groupOfClass.reduce((a, b) => Math.max(a, b), 0) + 1);
  }

  learn(row: number, rate: number, random: () => number): void {
    this.sumKeptFeatures(row, random);
    this.predict();
    this.scoreGradients(row);
    this.updateClasses(rate);
    this.updateFeatures(rate);
  }

  private sumKeptFeatures(row: number, random: () => number): void {
    const { hidden, kept, matrix } = this;
    const { dropout } = this.options;
    const { parts, slots, scales } = this.layout;
    const width = hidden.length / parts;
    const vectors = this.features.values;
    hidden.fill(0);
    kept.length = 0;
    for (let at = matrix.starts[row] ?? 0; at < (matrix.starts[row + 1] ?? 0); at++) {
      if (random() < dropout) continue;
      kept.push(at);
      const feature = matrix.features[at] ?? 0;
      const value = ((matrix.values[at] ?? 0) * (scales[feature] ?? 0)) / (1 - dropout);
      for (let s = 0; s < parts; s++) {
        const from = slots[feature * parts + s] ?? 0;
        for (let k = 0; k < width; k++)
          hidden[s * width + k] = (hidden[s * width + k] ?? 0) + value * (vectors[from + k] ?? 0);
      }
    }
  }

  /** Leaves class probabilities in `scores` and their sums a group in `groupSums`. */
  private predict(): void {
    const { hidden, scores, groupSums } = this;
    const { dimensions } = this.options;
    let top = Number.NEGATIVE_INFINITY;
    for (let c = 0; c < scores.length; c++) {
      let score = this.biases.values[c] ?? 0;
      for (let k = 0; k < dimensions; k++)
        score += (this.weights.values[c * dimensions + k] ?? 0) * (hidden[k] ?? 0);
      scores[c] = score;
      top = Math.max(top, score);
    }
    let sum = 0;
    for (let c = 0; c < scores.length; c++) {
      const power = Math.exp((scores[c] ?? 0) - top);
      scores[c] = power;
      sum += power;
    }
    groupSums.fill(0);
    for (let c = 0; c < scores.length; c++) {
      const share = (scores[c] ?? 0) / sum;
      const group = this.targets.groupOfClass[c] ?? 0;
      scores[c] = share;
      groupSums[group] = (groupSums[group] ?? 0) + share;
    }
  }

  /** Turns the probabilities in `scores` into gradients of the loss. */
  private scoreGradients(row: number): void {
    const { scores, groupSums, targets } = this;
    const { classShare } = this.options;
    const label = targets.classOfSample[row] ?? 0;
    const group = targets.groupOfClass[label] ?? 0;
    const weight = targets.weightOfSample[row] ?? 0;
    const groupSum = (groupSums[group] ?? 0) + 1e-9;
    for (let c = 0; c < scores.length; c++) {
      const p = scores[c] ?? 0;
      const byClass = c === label ? p - 1 : p;
      const byGroup = targets.groupOfClass[c] === group ? p - p / groupSum : p;
      scores[c] = weight * (classShare * byClass + (1 - classShare) * byGroup);
    }
  }

  private updateClasses(rate: number): void {
    const { hidden, hiddenGradient, scores, weights, biases } = this;
    const { dimensions } = this.options;
    hiddenGradient.fill(0);
    for (let c = 0; c < scores.length; c++) {
      const gradient = scores[c] ?? 0;
      if (Math.abs(gradient) < IDLE) continue;
      const from = c * dimensions;
      for (let k = 0; k < dimensions; k++) {
        hiddenGradient[k] = (hiddenGradient[k] ?? 0) + gradient * (weights.values[from + k] ?? 0);
        weights.descend(from + k, gradient * (hidden[k] ?? 0), rate);
      }
      biases.descend(c, gradient, rate);
    }
  }

  private updateFeatures(rate: number): void {
    const { hiddenGradient, kept, matrix, features } = this;
    const { parts, slots, scales } = this.layout;
    const width = hiddenGradient.length / parts;
    for (const at of kept) {
      const feature = matrix.features[at] ?? 0;
      const value = ((matrix.values[at] ?? 0) * (scales[feature] ?? 0)) / (1 - this.options.dropout);
      for (let s = 0; s < parts; s++) {
        const from = slots[feature * parts + s] ?? 0;
        for (let k = 0; k < width; k++)
          features.descend(from + k, value * (hiddenGradient[s * width + k] ?? 0), rate);
      }
    }
  }
}
