import { useQuery } from '@tanstack/react-query';
import Heading from '@atlaskit/heading';
import { Stack } from '@atlaskit/primitives/compiled';
import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import type { SettingsDto } from '../../../../../src/contract/settings-api';
import { QueryView } from '../../../shared/query-view';
import { useSurfaceContext } from '../../../shared/use-surface-context';
import { call } from '../call';
import { SettingsPage } from './settings-page';
import styles from './settings-page.module.css';
import { Wizard } from './wizard/wizard';

/** The project's settings: the wizard at first, the sections afterwards. */
export function ProjectSettings() {
  const projectKey = useSurfaceContext().extension.project?.key ?? '';
  const query = useQuery({
    queryKey: ['settings.get', projectKey],
    queryFn: () => call('settings.get', { projectKey }),
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (query.data === undefined) {
    return (
      <main className={styles['page']}>
        <Stack space="space.200">
          <Heading size="large" as="h1">
            <FormattedMessage id="settings.title" />
          </Heading>
          <QueryView query={query}>{() => null}</QueryView>
        </Stack>
      </main>
    );
  }
  return <LoadedSettings projectKey={projectKey} data={query.data} />;
}

interface LoadedSettingsProps {
  readonly projectKey: string;
  readonly data: SettingsDto;
}

function LoadedSettings({ projectKey, data }: LoadedSettingsProps) {
  const firstRun = !data.settings.introduced && data.viewer.maySave;
  const [beganFirstRun] = useState(firstRun);
  return firstRun ? (
    <Wizard projectKey={projectKey} data={data} />
  ) : (
    <SettingsPage projectKey={projectKey} data={data} justSetUp={beganFirstRun} />
  );
}
