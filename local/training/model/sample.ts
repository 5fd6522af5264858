import type { TextInput } from '../../../src/domain/text-model/text-features';

/** One labelled text. `source` is the author or project: the unit that is held out as a whole. */
export interface Sample {
  readonly id: string;
  readonly source: string;
  readonly language: string;
  readonly input: TextInput;
  /** Name of the class (kind of work). */
  readonly label: string;
  readonly weight: number;
}
