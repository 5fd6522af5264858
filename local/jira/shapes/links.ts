import { present, type JsonObject } from '../store/json';
import type { Issue, IssueLink, LinkEnd } from '../store/model';
import { issueRef } from './issue-ref';
import { linkTypeShape } from './things';
import type { View } from './view';

/** The links of an issue whose other end the reader may browse. */
export function linkShapes(issue: Issue, view: View): JsonObject[] {
  return present(view.site.links.of(issue.id).map((link) => linkShape(link, issue, view)));
}

/** A link seen from one of its issues: the other end is `outwardIssue` from the source, `inwardIssue` from the target. */
function linkShape(link: IssueLink, from: Issue, view: View): JsonObject | null {
  const type = view.site.linkTypes.get(link.typeId);
  const isSource = link.source.id === from.id;
  const other = endShape(isSource ? link.target : link.source, view);
  if (!type || !other) return null;
  return {
    id: String(link.id),
    self: `${view.url}/rest/api/3/issueLink/${link.id}`,
    type: linkTypeShape(type, view),
    [isSource ? 'outwardIssue' : 'inwardIssue']: other,
  };
}

/** One end of a link; null when the reader may not browse it. */
export function endShape(end: LinkEnd, view: View): JsonObject | null {
  const issue = view.site.issues.get(end.id);
  if (!issue) return { id: String(end.id), key: end.key };
  return view.browses(issue.projectId) ? issueRef(issue, view) : null;
}
