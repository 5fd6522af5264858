import type { Person } from '../engine/people';
import { PEOPLE } from './people';

const { malik, ...COLLEAGUES } = PEOPLE;

/** Everybody but the people of the agency, who see the app pilot only. */
export const EMPLOYEES: readonly Person[] = Object.values(COLLEAGUES);

export const AGENCY: readonly Person[] = [malik];
