import { useEffect, useMemo } from 'react';

import { adminPageExtension } from '../../../forge/bridge/extension';
import type { ModuleDescription } from '../../../forge/server/site-description';
import { hasPermission } from '../api/jira';
import { AppFrame } from '../frame/app-frame';
import { pageHistory } from '../frame/page-history';
import { paths } from '../navigation/paths';
import { useJira } from '../shared/loaded';
import { useModules, useSite } from '../shared/site';
import styles from './app-full-page.module.css';

interface AppFullPageProps {
  readonly module: ModuleDescription;
  /** Address of the page, without the app's own part. */
  readonly base: string;
  readonly extension: Readonly<Record<string, unknown>>;
}

/** A page that belongs to the app altogether; the end of its address is the app's. */
export function AppFullPage({ module, base, extension }: AppFullPageProps) {
  const { history, stop } = useMemo(() => pageHistory(base), [base]);
  useEffect(() => stop, [stop]);
  useEffect(() => {
    document.title = module.title;
  }, [module.title]);
  const page = { moduleKey: module.key, url: module.page, title: module.title, extension, localId: base };
  return (
    <div className={styles['page']}>
      <AppFrame key={base} page={page} place={{ history }} height="fill" />
    </div>
  );
}

/** The app's page in Jira's administration: for site administrators. */
export function AdminPage() {
  const { app } = useSite();
  const [module] = useModules('jira:adminPage');
  const admin = useJira(['site-admin'], () => hasPermission('ADMINISTER'));
  if (admin.data === undefined || !module) return null;
  if (!admin.data) return <h1>You need to be a Jira administrator to see this page</h1>;
  return (
    <AppFullPage
      module={module}
      base={paths.admin(app)}
      extension={adminPageExtension(window.location.href)}
    />
  );
}
