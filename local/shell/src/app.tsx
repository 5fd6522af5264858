import { useEffect, useMemo, useState } from 'react';

import type { SiteDescription } from '../../forge/server/site-description';
import styles from './app.module.css';
import { LogDrawer } from './chrome/log-drawer';
import { TopBar } from './chrome/top-bar';
import { AppEvents } from './frame/app-events';
import { DocumentTheme } from './frame/document-theme';
import { OverlaysProvider } from './frame/overlays-provider';
import { usePath } from './navigation/location';
import { routeOf } from './navigation/paths';
import { Page } from './pages/page';
import { rememberPreferences } from './shared/preferences';
import type { Preferences } from './shared/preferences';
import { SiteContext } from './shared/site';
import { useLive } from './shared/use-live';

interface AppProps {
  readonly site: SiteDescription;
  readonly accountId: string;
  readonly initialPreferences: Preferences;
}

/** Jira's pages around the app. */
export function App({ site, accountId, initialPreferences }: AppProps) {
  const [preferences, setPreferences] = useState(initialPreferences);
  const [events] = useState(() => new AppEvents());
  const [theme] = useState(() => new DocumentTheme());
  const trace = useLive(events);
  const path = usePath();
  const { colorMode, locale, width } = preferences;
  useEffect(
    () => theme.show({ colorMode, themes: site.themeAttribute }),
    [theme, colorMode, site.themeAttribute],
  );
  const value = useMemo(() => {
    const person = site.people.find((candidate) => candidate.accountId === accountId);
    const change = (changed: Partial<Preferences>) => {
      const next = { ...preferences, ...changed };
      rememberPreferences(next);
      if (changed.locale === undefined) setPreferences(next);
      else window.location.replace(window.location.pathname);
    };
    return {
      site,
      viewer: { accountId, locale, timezone: person?.timeZone ?? 'UTC', colorMode },
      displayName: person?.displayName ?? accountId,
      app: {
        appId: site.appId,
        environmentId: site.installation.environmentId,
        settingsPages: site.modules
          .filter(({ type }) => type === 'jira:projectSettingsPage')
          .map(({ key }) => key),
      },
      preferences,
      change,
      events,
      theme,
    };
  }, [site, accountId, preferences, locale, colorMode, events, theme]);
  return (
    <SiteContext.Provider value={value}>
      <OverlaysProvider>
        <TopBar />
        <main className={styles['main']} data-width={width}>
          <Page route={routeOf(path)} />
        </main>
        <LogDrawer trace={trace} />
      </OverlaysProvider>
    </SiteContext.Provider>
  );
}
