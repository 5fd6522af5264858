import type { IssueRef } from '../../../../forge/bridge/extension';
import type { Issue } from '../../api/shapes';

/** An issue as the app's context names it. */
export function issueRef({ id, key, fields: { issuetype } }: Issue): IssueRef {
  return { id, key, type: issuetype.name, typeId: issuetype.id };
}
