import { PathProvider } from '../../shared/use-path';
import { useSurfaceContext } from '../../shared/use-surface-context';
import { ProjectSettings } from './project/project-settings';
import { SitePage } from './site/site-page';

/** Project settings and site administration. */
export function SettingsSurface() {
  const { moduleKey } = useSurfaceContext();
  return <PathProvider>{moduleKey === 'site-admin' ? <SitePage /> : <ProjectSettings />}</PathProvider>;
}
