import type { CueTable } from './cue-table';
import { CEREMONY_CUES } from './cues-ceremonies.table';
import { PRACTICE_CUES } from './cues-practice.table';
import { PRODUCT_CUES } from './cues-product.table';
import { GAP_CUES } from './cues-gaps.table';
import { FURTHER_CUES } from './cues-more.table';

/** All cues, in the order in which they are tried. */
export const CUES: CueTable = {
  ...CEREMONY_CUES,
  ...PRACTICE_CUES,
  ...PRODUCT_CUES,
  ...GAP_CUES,
  ...FURTHER_CUES,
};
