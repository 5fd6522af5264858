import type { Recogniser } from '../domain/ownership/suggestion';

/** The text models. They are loaded when first asked for, and never by the UI. */
export interface Recognition {
  recogniser(): Promise<Recogniser>;
}
