/** `context.extension` of each place where Jira shows an app: the fields that Atlassian's module pages list. */

/** An issue as extension data name it. `type` is the name of its issue type. */
export interface IssueRef {
  readonly id: string;
  readonly key: string;
  readonly type: string;
  readonly typeId: string;
}

export interface ProjectRef {
  readonly id: string;
  readonly key: string;
  /** `software`, `business`, … */
  readonly type: string;
}

export interface BoardRef {
  readonly id: string;
  readonly type: 'simple' | 'scrum' | 'kanban';
}

export interface SprintRef {
  readonly id: string;
  readonly state: 'active' | 'future';
}

/** Full URL of the page that shows the module. */
type Location = string;

export function issueContextExtension(issue: IssueRef, project: ProjectRef, location: Location) {
  return { type: 'jira:issueContext', issue, project, location };
}

export function issuePanelExtension(
  issue: IssueRef,
  project: ProjectRef,
  location: Location,
  isNewToIssue: boolean,
) {
  return { type: 'jira:issuePanel', issue, project, isNewToIssue, location };
}

/** Boards exist in software projects only. */
export function projectPageExtension(project: ProjectRef, board: BoardRef | undefined, location: Location) {
  return { type: 'jira:projectPage', project, ...(board && { board }), location };
}

export function projectSettingsExtension(project: ProjectRef, location: Location) {
  return { type: 'jira:projectSettingsPage', project, location };
}

export function sprintActionExtension(
  project: ProjectRef,
  board: BoardRef,
  sprint: SprintRef,
  location: Location,
) {
  return { type: 'jira:sprintAction', project, board, sprint, location };
}

export function boardActionExtension(project: ProjectRef, board: BoardRef, location: Location) {
  return { type: 'jira:boardAction', project, board, location };
}

/** @param entryPoint `edit` while the gadget is being configured */
export function gadgetExtension(
  ids: { readonly dashboardId: string; readonly gadgetId: string },
  gadgetConfiguration: unknown,
  location: Location,
  entryPoint: 'view' | 'edit',
) {
  return {
    type: 'jira:dashboardGadget',
    dashboard: { id: ids.dashboardId },
    gadget: { id: ids.gadgetId },
    gadgetConfiguration,
    location,
    entryPoint,
  };
}

export function adminPageExtension(location: Location) {
  return { type: 'jira:adminPage', location };
}
