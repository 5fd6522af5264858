import type { TechnicalText } from '../domain/backlog/technical-text/technical-text';
import type { Recogniser } from '../domain/ownership/suggestion';

/** The text models. They are loaded when first asked for, and never by the UI. */
export interface Recognition {
  /** Who should see to a work item, by its text. */
  recogniser(): Promise<Recogniser>;
  /** Whether a work item is technical work, by its text. */
  technicalText(): Promise<TechnicalText>;
}
