import { createContext, useContext } from 'react';

import type { Viewer } from '../../../forge/bridge/context';
import type { ModuleDescription, SiteDescription } from '../../../forge/server/site-description';
import type { UiModuleType } from '../../../forge/manifest/manifest';
import type { AppEvents } from '../frame/app-events';
import type { DocumentTheme } from '../frame/document-theme';
import type { AppAddress } from '../navigation/paths';
import type { Preferences } from './preferences';

/** The site, who looks at it, and how: the same for every part of the page. */
export interface SiteValue {
  readonly site: SiteDescription;
  readonly viewer: Viewer;
  readonly displayName: string;
  readonly app: AppAddress;
  readonly preferences: Preferences;
  readonly change: (preferences: Partial<Preferences>) => void;
  readonly events: AppEvents;
  readonly theme: DocumentTheme;
}

export const SiteContext = createContext<SiteValue | undefined>(undefined);

/** The site that the page belongs to. */
export function useSite(): SiteValue {
  const value = useContext(SiteContext);
  if (!value) throw new Error('There is no site around this component.');
  return value;
}

/** The app's modules of one type that show in a project of this type (where the place is in a project). */
export function useModules(type: UiModuleType, projectType?: string): readonly ModuleDescription[] {
  return useSite().site.modules.filter(
    (module) =>
      module.type === type && (module.projectType === undefined || module.projectType === projectType),
  );
}
