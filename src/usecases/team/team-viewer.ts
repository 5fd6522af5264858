import { actorOf, speaksForTeam, type Actor, type Occasion } from '../../domain/maturity/actor';
import type { RoleSettings, TeamSettings } from '../../domain/team/settings';
import type { ProjectPermissions } from '../../ports/jira';
import type { Stores } from '../../ports/stores';
import { readSettings } from '../settings/read-settings';

/** Somebody in front of what a team says about itself. */
export interface TeamViewer {
  readonly accountId: string;
  readonly projectId: string;
  readonly permissions: Pick<ProjectPermissions, 'administer' | 'editIssues'>;
}

export interface TeamOfViewer {
  readonly settings: TeamSettings;
  readonly settingsRev: number | null;
  readonly actor: Actor;
  readonly speaks: boolean;
}

/** Out: the team's settings, and what this person is in it. Throws a Failure. */
export async function teamOf(
  stores: Pick<Stores, 'settings' | 'overrides'>,
  viewer: TeamViewer,
): Promise<TeamOfViewer> {
  const { project: settings, projectRev: settingsRev } = await readSettings(stores, {
    projectId: viewer.projectId,
  });
  const actor = teamActor(settings.roles, viewer);
  return { settings, settingsRev, actor, speaks: speaksForTeam({ actor, roles: settings.roles }) };
}

/**
 * Out: what a person is in a team. Where a team has not said who its members are, everybody who works on the project's
 * issues counts as one; who may only look does not.
 */
export function teamActor(roles: RoleSettings, { accountId, permissions }: TeamViewer): Actor {
  const actor = actorOf(roles, accountId, permissions.administer);
  const isNamed = actor.role !== 'DEV' || roles.members.includes(accountId);
  return { ...actor, member: isNamed || (actor.member && permissions.editIssues) };
}

/** Out: who does something, in which team, and when (ms). */
export function occasionOf({ actor, settings }: TeamOfViewer, now: number): Occasion {
  return { actor, roles: settings.roles, now };
}
