import { recogniseByCues } from '../domain/ownership/recognition';
import type { Recognition } from '../ports/recognition';

/** Recognition by cues. */
export const recognition: Recognition = {
  recogniser: () => Promise.resolve((text, title) => recogniseByCues(text.summary, title)),
};
