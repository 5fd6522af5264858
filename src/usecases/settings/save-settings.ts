import type { SaveResultDto } from '../../contract/settings-api';
import {
  DEFAULT_SETTINGS,
  type BoardOverride,
  type MaturitySettings,
  type OwnershipRule,
  type RoleSettings,
  type RotationSettings,
  type TeamSettings,
} from '../../domain/team/settings';
import { overrideProblemsOf, problemsOf, type SettingsProblem } from '../../domain/team/validate-settings';
import { isFailure } from '../../ports/failure';
import type { Stores } from '../../ports/stores';
import { readSettings } from './read-settings';

/**
 * Saves a project's settings on top of the revision they were changed from; a conflict gives back what is there now.
 * What has a way of its own stays as it is, whatever is sent: the stage that the team agreed on, what it answered about its
 * context, and who joined the rotation.
 * In: `at`, when it is saved (ms): a team that has changed is asked about its context again (domain.md T36).
 */
export async function saveSettings(
  stores: Stores,
  {
    projectId,
    settings,
    rev,
    at,
  }: { projectId: string; settings: TeamSettings; rev: number | null; at: number },
): Promise<SaveResultDto> {
  const { project } = await readSettings(stores, { projectId });
  const teamChangedAt = isSameTeam(project.roles, settings.roles) ? project.maturity.teamChangedAt : at;
  const kept: TeamSettings = {
    ...settings,
    // Whether the project may use Tandem is the site admins' to say.
    enabled: project.enabled,
    maturity: {
      ...settings.maturity,
      ...saidByTeam(project.maturity),
      ...stageAfter(project, settings),
      teamChangedAt,
    },
    rotation: withoutAdditions(settings.rotation, project.rotation),
  };
  const problems = problemsOf(kept);
  if (problems.length > 0) return invalid(problems);
  return saving(stores, { projectId }, () =>
    stores.settings.save({ project: projectId, name: '' }, kept, rev),
  );
}

/** Saves what one board has of its own, or gives it up (null); what has a way of its own stays as for a project. */
export async function saveOverride(
  stores: Stores,
  request: { projectId: string; boardId: number; override: BoardOverride | null; rev: number | null },
): Promise<SaveResultDto> {
  const { projectId, boardId, rev } = request;
  const id = { project: projectId, name: String(boardId) };
  const { project, effective } = await readSettings(stores, { projectId, boardId });
  const override = keptOverride(request.override ?? {}, effective);
  const problems = overrideProblemsOf(project, override);
  if (problems.length > 0) return invalid(problems);
  return saving(stores, { projectId, boardId }, () => stores.overrides.save(id, override, rev));
}

/** What Scrum Master and Product Owner may change without being project admins: the ownership rules. */
export async function steer(
  stores: Stores,
  request: {
    projectId: string;
    rev: number | null;
    rules: readonly OwnershipRule[];
    at: number;
  },
): Promise<SaveResultDto> {
  const { projectId, rev, rules, at } = request;
  const { project } = await readSettings(stores, { projectId });
  const settings: TeamSettings = { ...project, ownership: { ...project.ownership, rules } };
  return saveSettings(stores, { projectId, settings, rev, at });
}

function keptOverride(sent: BoardOverride, { maturity, rotation }: TeamSettings): BoardOverride {
  return {
    ...sent,
    ...(sent.maturity && {
      maturity: { ...sent.maturity, ...saidByTeam(maturity), ...agreedStage(maturity) },
    }),
    ...(sent.rotation && { rotation: withoutAdditions(sent.rotation, rotation) }),
  };
}

/** What the team says in the Team tab, and when it did. */
function saidByTeam({
  context,
  contextAnsweredAt,
  teamChangedAt,
  newTeamSince,
}: MaturitySettings): Partial<MaturitySettings> {
  return { context, contextAnsweredAt, teamChangedAt, newTeamSince };
}

/** People join a rotation themselves (domain.md T74); here they can be moved and left out. */
function withoutAdditions(sent: RotationSettings, { order }: RotationSettings): RotationSettings {
  return { ...sent, order: sent.order.filter((person) => order.includes(person)) };
}

type AgreedStage = Pick<MaturitySettings, 'stage' | 'confirmedBy' | 'confirmedAt'>;

/**
 * Out: the stage after saving: what the team agreed on in the Team tab (domain.md 4.1), and Shu at first for a team that
 * its first run calls new to agile (T18).
 */
function stageAfter(before: TeamSettings, after: TeamSettings): AgreedStage {
  const agreed = agreedStage(before.maturity);
  const firstRun = !before.introduced && after.introduced;
  return firstRun && agreed.stage === 'unset' && after.maturity.newToAgile === true
    ? { ...agreed, stage: 'shu' }
    : agreed;
}

function agreedStage({ stage, confirmedBy, confirmedAt }: MaturitySettings): AgreedStage {
  return { stage, confirmedBy, confirmedAt };
}

/** Out: whether the same people have the same roles; before anybody had one there was no team. */
function isSameTeam(before: RoleSettings, after: RoleSettings): boolean {
  const namesOf = ({ po, sm, members }: RoleSettings): string =>
    JSON.stringify([po, sm, [...members].sort()]);
  const unset = namesOf(DEFAULT_SETTINGS.roles);
  return namesOf(before) === unset || namesOf(before) === namesOf(after);
}

async function saving(
  stores: Stores,
  where: { projectId: string; boardId?: number },
  save: () => Promise<number>,
): Promise<SaveResultDto> {
  try {
    return { outcome: 'saved', rev: await save() };
  } catch (failure) {
    if (!isFailure(failure, 'conflict')) throw failure;
    const now = await readSettings(stores, where);
    const rev = where.boardId === undefined ? now.projectRev : now.overrideRev;
    return { outcome: 'conflict', rev, settings: now.project, override: now.override };
  }
}

function invalid(problems: readonly SettingsProblem[]): SaveResultDto {
  return { outcome: 'invalid', problems: problems.map((each) => ({ ...each, params: { ...each.params } })) };
}
