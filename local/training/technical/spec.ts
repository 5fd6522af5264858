import type { LinearSpec } from '../model/fit-linear';

/** What the model of technical work is trained with. */
export interface TechnicalSpec extends LinearSpec {
  /** Weights of samples beside a real issue with a sure label: doubtful labels, copies without description, written titles. */
  readonly bronzeWeight: number;
  readonly titleOnlyWeight: number;
  readonly kindWeight: number;
}

export const TECHNICAL_SPEC: TechnicalSpec = {
  settings: {
    titleWeight: 1,
    descriptionWeight: 0.7,
    shapeWeight: 0.2,
    signalWeight: 0,
    minCharacters: 3,
    maxCharacters: 5,
    descriptionWords: 150,
  },
  no: 'functional',
  yes: 'technical',
  leastOccurrences: 2,
  penalty: 2,
  rounds: 40,
  bronzeWeight: 1,
  titleOnlyWeight: 0.5,
  kindWeight: 0.1,
};
