import { OWNER_PROPERTY, ownerPropertyOf, type OwnerProperty } from '../../contract/owner-property';
import type { Issue } from '../../domain/jira/issue';
import type { TeamSettings } from '../../domain/team/settings';
import type { Recognition } from '../../ports/recognition';
import { decisionOf, propertyOfSuggestion } from './owner-decisions';
import { suggestFor } from './suggest-issue-owner';

/** An issue with its owner property, as the app sees it. */
export interface IssueWithOwner {
  readonly issue: Issue;
  /** `software`, `service_desk`, `business`. */
  readonly projectType: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** What has to become of the owner property. `speaks`: whether there is a suggestion afterwards. */
export interface OwnerChange {
  readonly action: 'keep' | 'write' | 'remove';
  readonly value: OwnerProperty | null;
  readonly speaks: boolean;
}

const SILENCE: OwnerChange = { action: 'keep', value: null, speaks: false };

/**
 * What has to become of an issue's owner property (domain.md 2.1): the suggestion where there is one, nothing where
 * there is none. What a person decided is never touched, and what is right already is not written again.
 * Only software projects in which Tandem is switched on have suggestions.
 */
export async function ownerChange(
  recognition: Recognition,
  { issue, projectType, properties }: IssueWithOwner,
  settings: TeamSettings,
): Promise<OwnerChange> {
  const current = ownerPropertyOf(properties[OWNER_PROPERTY]);
  if (decisionOf(current) !== null) return SILENCE;
  const wanted =
    projectType === 'software' && settings.enabled
      ? propertyOfSuggestion(await suggestFor(recognition, issue, { settings, decision: null }))
      : null;
  if (wanted === null) return current === null ? SILENCE : { ...SILENCE, action: 'remove' };
  const action = same(current, wanted) ? 'keep' : 'write';
  return { action, value: wanted, speaks: true };
}

/** Both have been built in the order of the schema. */
function same(current: OwnerProperty | null, wanted: OwnerProperty): boolean {
  return current !== null && JSON.stringify(current) === JSON.stringify(wanted);
}
