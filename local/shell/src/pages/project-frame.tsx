import type { ReactNode } from 'react';

import { getProject, hasPermission, listBoards } from '../api/jira';
import type { Board, Project } from '../api/shapes';
import { Link } from '../navigation/link';
import { goTo, usePath } from '../navigation/location';
import { paths } from '../navigation/paths';
import { Loaded, useJira } from '../shared/loaded';
import { useModules, useSite } from '../shared/site';
import styles from './project-frame.module.css';

/** A project and the board that its pages are about, if it has one. */
export interface ProjectPlace {
  readonly project: Project;
  readonly boards: readonly Board[];
  readonly board: Board | undefined;
}

interface ProjectFrameProps {
  readonly projectKey: string;
  /** Default: the project's first board. */
  readonly boardId?: number | undefined;
  readonly children: (place: ProjectPlace) => ReactNode;
}

/** What the pages of a project have in common: its name, its boards and its tabs; or Jira's refusal. */
export function ProjectFrame({ projectKey, boardId, children }: ProjectFrameProps) {
  const query = useJira(['project', projectKey], async () => {
    const [project, boards] = await Promise.all([getProject(projectKey), listBoards(projectKey)]);
    return { project, boards };
  });
  return (
    <Loaded query={query} what="project">
      {({ project, boards }) => {
        const board = boards.find(({ id }) => id === boardId) ?? boards[0];
        return (
          <>
            <h1>{project.name}</h1>
            <ProjectTabs project={project} boards={boards} board={board} />
            {children({ project, boards, board })}
          </>
        );
      }}
    </Loaded>
  );
}

function ProjectTabs({ project, boards, board }: ProjectPlace) {
  const { app } = useSite();
  const path = usePath();
  const [appPage] = useModules('jira:projectPage', project.projectTypeKey);
  const [settings] = useModules('jira:projectSettingsPage', project.projectTypeKey);
  const admin = useJira(['admin', project.key], () => hasPermission('ADMINISTER_PROJECTS', project.key));
  const tabs = [
    ...(board && board.type !== 'kanban'
      ? [{ name: 'Backlog', to: paths.backlog(project.key, board.id) }]
      : []),
    ...(board ? [{ name: 'Board', to: paths.board(project.key, board.id) }] : []),
    ...(appPage ? [{ name: appPage.title, to: paths.projectApp(project.key, app) }] : []),
    ...(settings && admin.data
      ? [{ name: 'Project settings', to: paths.projectSettings(project.key, app) }]
      : []),
  ];
  const isCurrent = (to: string) => path === to || (to.includes('/apps/') && path.startsWith(`${to}/`));
  return (
    <nav className={styles['tabs']} aria-label="Project">
      {tabs.map(({ name, to }) => (
        <Link key={to} to={to} current={isCurrent(to)}>
          {name}
        </Link>
      ))}
      {boards.length > 1 && board && (
        <select
          aria-label="Board"
          value={board.id}
          onChange={({ target }) => goTo(paths.board(project.key, Number(target.value)))}
        >
          {boards.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    </nav>
  );
}
