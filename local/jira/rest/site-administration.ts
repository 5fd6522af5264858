import { z } from 'zod';

import { bodyOf, NO_CONTENT, param, type Call, type Handlers } from './call';
import { badInput, forbidden, notFound } from './jira-error';
import { addTask } from './tasks';

const pinBody = z.object({
  moduleId: z.string(),
  projectList: z.array(z.object({ projectIdOrKey: z.string(), action: z.enum(['PIN', 'UNPIN']) })).max(1000),
});

/** What only site administrators do. */
export const siteAdministrationHandlers: Handlers = {
  deleteProject: (call) => {
    const project = call.site.findProject(param(call, 'projectIdOrKey'));
    if (!project || !call.access.isAdministrator) {
      throw notFound(`No project could be found with key '${param(call, 'projectIdOrKey')}'.`);
    }
    const event = call.services.issueEvents.projectDeleted(
      project,
      call.query.text('enableUndo') === 'false',
      call.cause,
    );
    removeProject(project.id, call);
    call.services.emit(event);
    return NO_CONTENT;
  },
  bulkPinUnpinProjectsAsync: (call) => {
    if (!call.access.isAdministrator) throw forbidden('Only Jira administrators can perform this operation.');
    const { moduleId, projectList } = bodyOf(call, pinBody);
    const projects = projectList.map(({ projectIdOrKey, action }) => {
      const project = call.site.findProject(projectIdOrKey);
      if (!project)
        throw badInput({ projectList: `No project could be found with key '${projectIdOrKey}'.` });
      return { project, action };
    });
    for (const { project, action } of projects) {
      const pinned = call.site.pinnedPanels.get(project.id) ?? new Set<string>();
      if (action === 'PIN') pinned.add(moduleId);
      else pinned.delete(moduleId);
      call.site.pinnedPanels.set(project.id, pinned);
    }
    const taskId = addTask('Pin issue panels', { updated: projects.length }, call);
    return { status: 202, body: { taskId } };
  },
};

/** Takes a project and all that is in it out of the site. What goes with it is not told. */
function removeProject(projectId: string, { site }: Call): void {
  for (const issue of [...site.issues.all()]) {
    if (issue.projectId !== projectId) continue;
    site.links.of(issue.id).forEach((link) => site.links.remove(link));
    site.issues.remove(issue);
  }
  for (const board of [...site.boards.values()].filter((entry) => entry.projectId === projectId)) {
    site.boards.delete(board.id);
    for (const sprint of [...site.sprints.values()]) {
      if (sprint.originBoardId === board.id) site.sprints.delete(sprint.id);
    }
  }
  for (const parts of [site.versions, site.components]) {
    for (const part of [...parts.values()]) if (part.projectId === projectId) parts.delete(part.id);
  }
  site.projects.delete(projectId);
}
