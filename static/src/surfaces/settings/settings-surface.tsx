import { useSurfaceContext } from '../../shared/use-surface-context';
import { ProjectSettings } from './project/project-settings';

/** Project settings and site administration. */
export function SettingsSurface() {
  const { moduleKey } = useSurfaceContext();
  return moduleKey === 'site-admin' ? null : <ProjectSettings />;
}
