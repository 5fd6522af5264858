import { useEffect, useRef, useState } from 'react';

import { z } from 'zod';

import { gadgetExtension } from '../../../forge/bridge/extension';
import type { ModuleDescription } from '../../../forge/server/site-description';
import { gadgets } from '../api/host';
import type { Gadget } from '../api/host';
import { AppFrame } from '../frame/app-frame';
import { DASHBOARD_ID } from '../navigation/paths';
import { useJira } from '../shared/loaded';
import { Menu } from '../shared/menu';
import { useModules, useSite } from '../shared/site';
import { useWrite } from '../shared/use-write';
import styles from './dashboard-page.module.css';

const REFRESH = 'JIRA_DASHBOARD_GADGET_REFRESH';

/** The dashboard with the app's gadgets. */
export function DashboardPage() {
  const { events } = useSite();
  const write = useWrite();
  const modules = useModules('jira:dashboardGadget');
  const { data: shown = [] } = useJira(['gadgets'], gadgets.list);
  return (
    <>
      <header className={styles['header']}>
        <h1>Dashboard</h1>
        <button type="button" onClick={() => events.emit(REFRESH, { origin: 'dashboard' })}>
          Refresh all
        </button>
        {modules.map(({ key, title }) => (
          <button key={key} type="button" onClick={() => void write(() => gadgets.add(key))}>
            Add “{title}”
          </button>
        ))}
      </header>
      <div className={styles['gadgets']}>
        {shown.map((gadget) => {
          const module = modules.find(({ key }) => key === gadget.moduleKey);
          return module && <GadgetCard key={gadget.id} gadget={gadget} module={module} />;
        })}
      </div>
    </>
  );
}

/**
 * One gadget. Refreshing loads it again, unless the app refreshes by itself (`refreshable: false`); the edit page
 * replaces it while it is being configured.
 */
function GadgetCard({ gadget, module }: { gadget: Gadget; module: ModuleDescription }) {
  const { events } = useSite();
  const write = useWrite();
  const [editing, setEditing] = useState(false);
  const [loads, setLoads] = useState(0);
  const refresh = () => {
    if (module.refreshable) setLoads(loads + 1);
    events.emit(REFRESH, { origin: 'gadget', gadgetId: gadget.id });
  };
  useAutoRefresh(gadget.configuration, refresh);
  const save = async (configuration: unknown) => {
    await write(() => gadgets.configure(gadget.id, configuration));
    setEditing(false);
  };
  const url = editing ? (module.editPage ?? module.page) : module.page;
  const ids = { dashboardId: DASHBOARD_ID, gadgetId: gadget.id };
  const mode = editing ? 'edit' : 'view';
  return (
    <section className={styles['gadget']} aria-label={module.title}>
      <header className={styles['header']}>
        <h2>{module.title}</h2>
        <button type="button" onClick={refresh}>
          Refresh
        </button>
        <Menu label={`More actions for ${module.title}`}>
          {module.editPage !== undefined && (
            <button type="button" onClick={() => setEditing(true)}>
              Configure
            </button>
          )}
          <button type="button" onClick={() => void write(() => gadgets.remove(gadget.id))}>
            Remove
          </button>
        </Menu>
      </header>
      <AppFrame
        key={`${mode}-${loads}-${JSON.stringify(gadget.configuration)}`}
        page={{
          moduleKey: module.key,
          url,
          title: module.title,
          extension: gadgetExtension(ids, gadget.configuration, window.location.href, mode),
          localId: `${module.key}-${gadget.id}`,
        }}
        place={editing ? { submit: save, close: () => setEditing(false) } : {}}
        height="content"
      />
    </section>
  );
}

const MINUTE_MS = 60_000;
const refreshing = z.object({ refresh: z.number().int().positive() });

/** Refreshes a gadget by itself when its configuration has a `refresh` in minutes, as Jira does. */
function useAutoRefresh(configuration: unknown, refresh: () => void): void {
  const latest = useRef(refresh);
  latest.current = refresh;
  const minutes = refreshing.safeParse(configuration).data?.refresh;
  useEffect(() => {
    if (minutes === undefined) return undefined;
    const timer = setInterval(() => latest.current(), minutes * MINUTE_MS);
    return () => clearInterval(timer);
  }, [minutes]);
}
