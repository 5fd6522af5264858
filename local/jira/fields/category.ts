import { textOf } from '../store/json';
import type { Issue } from '../store/model';
import type { Site } from '../store/site';

/** Key of the status category an issue is in: new, indeterminate, done or undefined. */
export function categoryOf(issue: Issue, site: Site): string {
  return site.statuses.get(textOf(issue.values.status) ?? '')?.statusCategory.key ?? 'undefined';
}
