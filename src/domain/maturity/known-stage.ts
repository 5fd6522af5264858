import type { Stage } from '../team/stage';

/** A stage that somebody has named. */
export type KnownStage = Exclude<Stage, 'unset'>;
