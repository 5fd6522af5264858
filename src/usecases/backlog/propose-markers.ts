import type { MarkersDto } from '../../contract/backlog-api';
import { LEAST_TECHNICAL } from '../../domain/backlog/technical-text/technical-text';
import { markerProposals } from '../../domain/backlog/work-class/marker-proposals';
import { markersOf } from '../../domain/backlog/work-class/markers';
import { NO_CUSTOM_FIELDS, type Issues, type Project } from '../../ports/jira';
import type { Recognition } from '../../ports/recognition';
import type { Stores } from '../../ports/stores';
import { readSettings } from '../settings/read-settings';
import { issueForClass } from './class-of-issue';

/** The latest items say what the project calls its work today. */
const MOST_ITEMS = 500;

/**
 * Lists types, labels, components and epics of a project that may mean technical work, for a person to confirm
 * ("Do these mean technical work?", domain.md 3.1). Read as that person. Throws Failures.
 */
export async function proposeMarkers(
  { issues, stores, recognition }: { issues: Issues; stores: Stores; recognition: Recognition },
  project: Pick<Project, 'id' | 'key'>,
): Promise<MarkersDto> {
  const jql = `project = "${project.key}" AND issuetype in standardIssueTypes() ORDER BY updated DESC`;
  const [read, { project: settings }, technicalText] = await Promise.all([
    issues.first(MOST_ITEMS, { jql }, NO_CUSTOM_FIELDS),
    readSettings(stores, { projectId: project.id }),
    recognition.technicalText(),
  ]);
  const items = read.map(({ issue }) => ({
    ...issueForClass(issue),
    looksTechnical: technicalText(issue).probability >= LEAST_TECHNICAL,
  }));
  return { proposals: markerProposals(items, markersOf(settings.technical)), items: items.length };
}
