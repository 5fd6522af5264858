import { useEffect } from 'react';

import { projectPageExtension, projectSettingsExtension } from '../../../forge/bridge/extension';
import type { BoardRef, ProjectRef } from '../../../forge/bridge/extension';
import type { Board, Project } from '../api/shapes';
import { goTo } from '../navigation/location';
import { paths } from '../navigation/paths';
import { useModules, useSite } from '../shared/site';
import { AppFullPage } from './app-full-page';
import { ProjectFrame } from './project-frame';
import type { ProjectPlace } from './project-frame';

/** A project as the app's context names it. */
export function projectRef({
  id,
  key,
  projectTypeKey,
}: Pick<Project, 'id' | 'key' | 'projectTypeKey'>): ProjectRef {
  return { id, key, type: projectTypeKey };
}

/** A board as the app's context names it. */
export function boardRef({ id, type }: Board): BoardRef {
  return { id: String(id), type };
}

/** Where a project opens: the backlog of its first board, its board where there is no backlog. */
export function ProjectStartPage({ projectKey }: { projectKey: string }) {
  return <ProjectFrame projectKey={projectKey}>{(place) => <ToFirstPage {...place} />}</ProjectFrame>;
}

function ToFirstPage({ project, board }: ProjectPlace) {
  useEffect(() => {
    if (!board) return;
    const page = board.type === 'kanban' ? paths.board : paths.backlog;
    goTo(page(project.key, board.id), { replace: true });
  }, [project.key, board]);
  return board ? null : <p>This project has no board.</p>;
}

/** The app's tab of the project. */
export function ProjectAppPage({ projectKey }: { projectKey: string }) {
  const { app } = useSite();
  return (
    <ProjectFrame projectKey={projectKey}>
      {({ project, board }) => (
        <ProjectModulePage
          type="jira:projectPage"
          project={project}
          base={paths.projectApp(projectKey, app)}
          extension={projectPageExtension(
            projectRef(project),
            board && boardRef(board),
            window.location.href,
          )}
        />
      )}
    </ProjectFrame>
  );
}

/** The app's page in the project's settings. */
export function ProjectSettingsPage({ projectKey }: { projectKey: string }) {
  const { app } = useSite();
  return (
    <ProjectFrame projectKey={projectKey}>
      {({ project }) => (
        <ProjectModulePage
          type="jira:projectSettingsPage"
          project={project}
          base={paths.projectSettings(projectKey, app)}
          extension={projectSettingsExtension(projectRef(project), window.location.href)}
        />
      )}
    </ProjectFrame>
  );
}

interface ProjectModulePageProps {
  readonly type: 'jira:projectPage' | 'jira:projectSettingsPage';
  readonly project: Project;
  readonly base: string;
  readonly extension: Readonly<Record<string, unknown>>;
}

function ProjectModulePage({ type, project, base, extension }: ProjectModulePageProps) {
  const [module] = useModules(type, project.projectTypeKey);
  if (!module) return <p>The app shows nothing in projects of this type.</p>;
  return <AppFullPage module={module} base={base} extension={extension} />;
}
