import { useQuery } from '@tanstack/react-query';

import { logIn } from '../api/host';
import { listProjects } from '../api/jira';
import { Link } from '../navigation/link';
import { goTo, usePath } from '../navigation/location';
import { paths, routeOf } from '../navigation/paths';
import type { Route } from '../navigation/paths';
import { LOCALES } from '../shared/preferences';
import { useSite } from '../shared/site';
import styles from './top-bar.module.css';

/** Project picker, links to the pages outside of projects, and who looks at the site in which way. */
export function TopBar() {
  const { app } = useSite();
  return (
    <header className={styles['bar']}>
      <nav className={styles['group']} aria-label="Site">
        <Link to={paths.projects()}>Jira</Link>
        <ProjectPicker />
        <Link to={paths.dashboard()}>Dashboard</Link>
        <Link to={paths.admin(app)}>Apps</Link>
      </nav>
      <ViewControls />
    </header>
  );
}

function ProjectPicker() {
  const { data: projects = [] } = useQuery({ queryKey: ['jira', 'projects'], queryFn: listProjects });
  const route = routeOf(usePath());
  const current = projectOf(route);
  return (
    <select aria-label="Project" value={current} onChange={({ target }) => goTo(paths.project(target.value))}>
      <option value="" disabled>
        Projects
      </option>
      {projects.map(({ key, name }) => (
        <option key={key} value={key}>
          {name} ({key})
        </option>
      ))}
    </select>
  );
}

/** Key of the project that an address belongs to, empty outside of projects. */
function projectOf(route: Route): string {
  if ('projectKey' in route) return route.projectKey;
  return route.page === 'issue' ? route.issueKey.replace(/-\d+$/, '') : '';
}

function ViewControls() {
  const { site, viewer, preferences, change } = useSite();
  const switchUser = async (accountId: string) => {
    await logIn(accountId);
    window.location.replace(window.location.pathname);
  };
  return (
    <div className={styles['group']}>
      <select
        aria-label="User"
        value={viewer.accountId}
        onChange={({ target }) => void switchUser(target.value)}
      >
        {site.people.map(({ accountId, displayName }) => (
          <option key={accountId} value={accountId}>
            {displayName}
          </option>
        ))}
      </select>
      <select
        aria-label="Language"
        value={preferences.locale}
        onChange={({ target }) => change({ locale: target.value })}
      >
        {LOCALES.map(({ code, name }) => (
          <option key={code} value={code} lang={code}>
            {name}
          </option>
        ))}
      </select>
      <button
        type="button"
        aria-pressed={preferences.colorMode === 'dark'}
        onClick={() => change({ colorMode: preferences.colorMode === 'dark' ? 'light' : 'dark' })}
      >
        Dark
      </button>
      <button
        type="button"
        aria-pressed={preferences.width === 'narrow'}
        onClick={() => change({ width: preferences.width === 'narrow' ? 'wide' : 'narrow' })}
      >
        Narrow
      </button>
    </div>
  );
}
