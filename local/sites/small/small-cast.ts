import { person } from '../engine/people';

/** The people of the small site. */
export const CAST = {
  po: person('Paula Ortega', 'Europe/Berlin', 'en-GB'),
  sm: person('Sam Meyer', 'Europe/Berlin', 'de-DE'),
  dev: person('Dana Kovac', 'Europe/Berlin', 'en-GB'),
  secondDev: person('Ravi Nair', 'Europe/London', 'en-GB'),
  tester: person('Lea Dubois', 'Europe/Paris', 'fr-FR'),
  outsider: person('Otto Lindqvist', 'Europe/Stockholm', 'en-GB'),
  admin: person('Ruth Albrecht', 'Europe/Berlin', 'de-DE', { admin: true }),
} as const;

export type CastName = keyof typeof CAST;
