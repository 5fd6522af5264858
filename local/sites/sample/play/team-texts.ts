import type { Block } from '../../engine/adf';

/** A subject of the product: an epic and the work that belongs to it. Titles may hold slots (`{carrier}`). */
export interface Theme {
  readonly epic: string;
  /** Description of the epic; empty = none. */
  readonly about: string;
  readonly component: string;
  readonly stories: readonly string[];
  readonly bugs: readonly string[];
  readonly technical: readonly string[];
  /** Why people want this. */
  readonly why: readonly string[];
  /** When it is done. */
  readonly criteria: readonly string[];
  /** Where this subject is written about in another language than the project's first. */
  readonly voice?: Voice;
}

/** What people write in one language beside titles. */
export interface Voice {
  readonly criteriaHeading: string;
  /** Descriptions that say neither why nor when it is done. */
  readonly plain: readonly string[];
  readonly technicalWhy: readonly string[];
  readonly bugSeen: readonly string[];
  readonly stepsHeading: string;
  readonly steps: readonly (readonly string[])[];
  readonly expected: readonly string[];
  readonly developerComments: readonly string[];
  readonly reviewComments: readonly string[];
  readonly testerComments: readonly string[];
  readonly poComments: readonly string[];
  /** What the Product Owner says about finished work. */
  readonly poAcceptance: readonly string[];
  readonly blockedReasons: readonly string[];
  readonly reopenComments: readonly string[];
  /** Titles of sub-tasks. */
  readonly parts: readonly string[];
}

/** Everything that the people of a project write. */
export interface TeamTexts {
  readonly themes: readonly Theme[];
  /** Tasks that belong to no subject. */
  readonly chores: readonly string[];
  /** Epic of technical work; null where there is none. */
  readonly technicalEpic: { readonly title: string; readonly about: readonly Block[] } | null;
  readonly slots: Readonly<Record<string, readonly string[]>>;
  readonly voice: Voice;
}
