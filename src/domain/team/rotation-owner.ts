import type { LoggedSprint } from './rotation-log';
import { rotatedCeremonies } from './rotation-rules';
import type { AccountId, Ceremony, TeamSettings } from './settings';
import type { Stage } from './stage';

/** The kinds of work that are a ceremony (domain.md 2.5). */
const CEREMONY_OF_KIND: ReadonlyMap<string, Ceremony> = new Map([
  ['O01', 'retro'],
  ['O02', 'daily'],
  ['O03', 'planning'],
  ['O04', 'review'],
  ['O05', 'refinement'],
]);

/** Out: the ceremony that work of this kind is, null for other kinds. */
export function ceremonyOfKind(kindId: string): Ceremony | null {
  return CEREMONY_OF_KIND.get(kindId) ?? null;
}

/** Who makes sure that a ceremony happens, and who facilitates it this sprint (null: nobody is planned). */
export interface CeremonyOwner {
  readonly ceremony: Ceremony;
  readonly owner: 'SM' | 'TEAM';
  readonly facilitator: AccountId | null;
}

export interface CeremonyOwnerInput {
  readonly settings: Pick<TeamSettings, 'roles' | 'rotation' | 'ceremonies'>;
  /** The stage the team itself confirmed. */
  readonly stage: Stage;
  /** The plan of the sprint the item belongs to, else of the active one; null without a sprint. */
  readonly sprint: LoggedSprint | null;
}

/**
 * Out: who owns an item of a ceremony kind (O01–O05), null for other kinds. The team where there is no Scrum Master, at
 * Ri, and where the ceremony rotates; at Shu the Scrum Master keeps it, whoever facilitates (domain.md 4.8, T74).
 */
export function ceremonyOwner(
  kindId: string,
  { settings, stage, sprint }: CeremonyOwnerInput,
): CeremonyOwner | null {
  const ceremony = ceremonyOfKind(kindId);
  if (ceremony === null) return null;
  const { roles, rotation, ceremonies } = settings;
  const rotates = rotatedCeremonies(rotation, ceremonies).includes(ceremony);
  const hasScrumMaster = roles.sm !== null && roles.smMode !== 'none';
  const isTeams = !hasScrumMaster || stage === 'ri' || (rotates && stage !== 'shu');
  const facilitator = rotates ? (sprint?.ceremonies[ceremony]?.facilitator ?? null) : null;
  return { ceremony, owner: isTeams ? 'TEAM' : 'SM', facilitator };
}
