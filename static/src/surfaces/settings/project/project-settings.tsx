import { useQuery } from '@tanstack/react-query';
import { QueryView } from '../../../shared/query-view';
import { useSurfaceContext } from '../../../shared/use-surface-context';
import { call } from '../call';
import { SettingsPage } from './settings-page';
import { Wizard } from './wizard/wizard';

/** The project's settings: the wizard at first, the sections afterwards. */
export function ProjectSettings() {
  const projectKey = useSurfaceContext().extension.project?.key ?? '';
  const query = useQuery({
    queryKey: ['settings.get', projectKey],
    queryFn: () => call('settings.get', { projectKey }),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (
    <QueryView query={query}>
      {(data) =>
        !data.settings.introduced && data.viewer.maySave ? (
          <Wizard projectKey={projectKey} data={data} />
        ) : (
          <SettingsPage projectKey={projectKey} data={data} />
        )
      }
    </QueryView>
  );
}
