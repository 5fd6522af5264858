import type { Route } from '../navigation/paths';
import { AdminPage } from './app-full-page';
import { BacklogPage } from './backlog/backlog-page';
import { BoardPage } from './board/board-page';
import { CreateIssuePage } from './create-issue-page';
import { DashboardPage } from './dashboard-page';
import { IssuePage } from './issue/issue-page';
import { ProjectAppPage, ProjectSettingsPage, ProjectStartPage } from './project-pages';
import { ProjectsPage } from './projects-page';

/** The page of an address. */
export function Page({ route }: { route: Route }) {
  switch (route.page) {
    case 'projects':
      return <ProjectsPage />;
    case 'issue':
      return <IssuePage key={route.issueKey} issueKey={route.issueKey} />;
    case 'project':
      return <ProjectStartPage projectKey={route.projectKey} />;
    case 'backlog':
      return <BacklogPage key={route.boardId} projectKey={route.projectKey} boardId={route.boardId} />;
    case 'board':
      return <BoardPage key={route.boardId} projectKey={route.projectKey} boardId={route.boardId} />;
    case 'projectApp':
      return <ProjectAppPage projectKey={route.projectKey} />;
    case 'projectSettings':
      return <ProjectSettingsPage projectKey={route.projectKey} />;
    case 'createIssue':
      return <CreateIssuePage />;
    case 'dashboard':
      return <DashboardPage />;
    case 'admin':
      return <AdminPage />;
    case 'unknown':
      return <h1>There is no such page</h1>;
  }
}
