import { OWNER_PROPERTY, ownerPropertyOf } from '../../contract/owner-property';
import type { OwnerWithDto, RuleTrialDto } from '../../contract/settings-api';
import type { Suggestion } from '../../domain/ownership/suggestion';
import type { OwnershipRule, TeamSettings } from '../../domain/team/settings';
import type { Clock } from '../../ports/clock';
import { NO_CUSTOM_FIELDS, type Issues, type Project } from '../../ports/jira';
import type { Recognition } from '../../ports/recognition';
import type { Stores } from '../../ports/stores';
import { decisionOf } from '../ownership/owner-decisions';
import { suggestFor } from '../ownership/suggest-issue-owner';
import { readSettings } from './read-settings';

const LATEST = 200;

/**
 * Which of a project's latest issues rules would give another owner than the saved ones do. Issues that are done get
 * no suggestion and sub-tasks follow their parent, so neither is looked at. Throws Failures.
 */
export async function tryRules(
  deps: { issues: Issues; stores: Stores; recognition: Recognition; clock: Clock },
  { id, key }: Pick<Project, 'id' | 'key'>,
  rules: readonly OwnershipRule[],
): Promise<RuleTrialDto> {
  const jql = `project = "${key}" AND statusCategory != Done ORDER BY created DESC`;
  const [{ effective: saved }, latest] = await Promise.all([
    readSettings(deps.stores, { projectId: id }),
    deps.issues.first(LATEST, { jql }, NO_CUSTOM_FIELDS, [OWNER_PROPERTY]),
  ]);
  const tried: TeamSettings = { ...saved, ownership: { ...saved.ownership, rules } };
  const issues = latest.filter(({ issue }) => issue.type.level === 'item');
  const changes = await Promise.all(
    issues.map(async ({ issue, properties }) => {
      const decision = decisionOf(ownerPropertyOf(properties[OWNER_PROPERTY]));
      const before = await suggestFor(deps.recognition, issue, { settings: saved, decision });
      const after = await suggestFor(deps.recognition, issue, { settings: tried, decision });
      return { key: issue.key, summary: issue.summary, before: ownerOf(before), after: ownerOf(after) };
    }),
  );
  return {
    asOf: deps.clock.now(),
    looked: issues.length,
    changes: changes.filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after)),
  };
}

function ownerOf({ owner, with: collaborators }: Suggestion): OwnerWithDto {
  return { owner, with: [...collaborators] };
}
