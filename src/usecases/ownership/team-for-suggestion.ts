import type { TeamForSuggestion } from '../../domain/ownership/suggestion';
import type { LoggedSprint } from '../../domain/team/rotation-log';
import { ceremonyOwner } from '../../domain/team/rotation-owner';
import type { TeamSettings } from '../../domain/team/settings';
import type { Stage } from '../../domain/team/stage';

/**
 * Out: what the engine needs to know of a team.
 * In: its settings, the stage in force, the rotation's plan of the sprint at hand (null without one).
 */
export function teamForSuggestion(
  settings: TeamSettings,
  stage: Stage,
  sprint: LoggedSprint | null,
): TeamForSuggestion {
  const { roles, ownership } = settings;
  const rotates = settings.rotation.on;
  return {
    ownership,
    stage,
    hasProductOwner: roles.po !== null,
    scrumMaster: scrumMasterOf(settings),
    smIsAlsoDeveloper: roles.smIsAlsoDeveloper,
    ceremony: (kindId) =>
      rotates ? ceremonyOwner(kindId, { settings, stage: settings.maturity.stage, sprint }) : null,
  };
}

/** Before the wizard nobody has said anything: the role is named, although nobody has it yet. */
function scrumMasterOf({ roles, introduced }: TeamSettings): TeamForSuggestion['scrumMaster'] {
  if (roles.smMode === 'none') return 'none';
  if (roles.sm !== null) return 'set';
  return introduced && roles.smMode !== 'unset' ? 'none' : 'unset';
}
