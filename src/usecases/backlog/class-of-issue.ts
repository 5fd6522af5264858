import type { Markers } from '../../domain/backlog/work-class/markers';
import { classOf, type Classification, type IssueForClass } from '../../domain/backlog/work-class/work-class';
import type { Issue } from '../../domain/jira/issue';

/** Out: what the class of work of an issue depends on. In: what a person said about this very issue, null where nobody did. */
export function issueForClass(issue: Issue, override: IssueForClass['override'] = null): IssueForClass {
  const { type, resolution, labels, components, parent } = issue;
  return {
    typeName: type.name,
    level: type.level,
    resolution,
    labels,
    components,
    epic: parent === null ? null : { key: parent.key, name: parent.summary },
    override,
  };
}

/** Out: the class of work of an issue and what decided. `notTechnical`: a person said so on the issue. */
export function classOfIssue(issue: Issue, markers: Markers, notTechnical = false): Classification {
  return classOf(issueForClass(issue, notTechnical ? 'functional' : null), markers);
}
