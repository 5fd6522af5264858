import type { AccountId, RoleSettings } from '../team/settings';
import { viewerRole, type ViewerRole } from '../team/viewer-role';

/** Who is doing something, as far as the rules of this folder care; never stored. */
export interface Actor {
  readonly role: ViewerRole;
  /** Whether they administer the project. */
  readonly admin: boolean;
  /** Whether they belong to the Scrum Team. */
  readonly member: boolean;
}

/** Who does something, in which team, and when. */
export interface Occasion {
  readonly actor: Actor;
  /** The roles as they are now. */
  readonly roles: RoleSettings;
  /** ms */
  readonly now: number;
}

/**
 * In: the roles of the team, a person, whether they administer the project.
 * Out: the actor. Where a team has not said who its members are, everybody on the project counts as one.
 */
export function actorOf(roles: RoleSettings, accountId: AccountId, admin: boolean): Actor {
  const role = viewerRole(roles, accountId);
  const member = role !== 'DEV' || roles.members.length === 0 || roles.members.includes(accountId);
  return { role, admin, member };
}

/** Out: how many people the Scrum Team has, Scrum Master and Product Owner included; null where nobody has said it. */
export function teamSizeOf({ members, sm, po }: RoleSettings): number | null {
  if (members.length === 0) return null;
  return new Set([...members, sm, po].filter((person) => person !== null)).size;
}

/**
 * Out: whether this person may speak for the team: open and close a round, start a step-in, answer a banner.
 * Scrum Master, Product Owner and project admins may; where there is no Scrum Master, every member may.
 */
export function speaksForTeam({ actor, roles }: Pick<Occasion, 'actor' | 'roles'>): boolean {
  const { role, admin, member } = actor;
  return role !== 'DEV' || admin || (member && roles.sm === null);
}
