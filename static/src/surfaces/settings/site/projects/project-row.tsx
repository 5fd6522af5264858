import { useMutation, useQueryClient } from '@tanstack/react-query';
import Button from '@atlaskit/button/new';
import Toggle from '@atlaskit/toggle';
import { useId, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { SiteProjectsDto } from '../../../../../../src/contract/site-api';
import { FailureNote } from '../../../../shared/failure-note';
import { call } from '../call';
import { ProjectData } from './project-data';
import styles from './projects.module.css';

export type SiteProject = SiteProjectsDto['projects'][number];

/** One project: Tandem on or off, and what is kept about it. */
export function ProjectRow({ project }: { readonly project: SiteProject }) {
  const { key, name, enabled } = project;
  const state = stateOf(project);
  const [open, setOpen] = useState(false);
  const dataId = useId();
  const { formatMessage } = useIntl();
  const client = useQueryClient();
  const change = useMutation({
    mutationFn: (on: boolean) => call('site.setProject', { projectKey: key, enabled: on }),
    onSettled: () => client.invalidateQueries({ queryKey: ['site.projects'] }),
  });
  return (
    <li className={styles['row']}>
      <div className={styles['project']}>
        <span className={styles['name']}>
          {name} ({key})
        </span>
        <span className={styles['state']}>
          <FormattedMessage id={`settings.site.state.${state}`} />
        </span>
      </div>
      <Button
        appearance="subtle"
        spacing="compact"
        aria-expanded={open}
        aria-controls={dataId}
        onClick={() => setOpen(!open)}
      >
        <FormattedMessage id="settings.site.data" values={{ key }} />
      </Button>
      <Toggle
        label={formatMessage({ id: 'settings.site.use' }, { project: name })}
        isChecked={change.isPending ? change.variables : enabled}
        isDisabled={change.isPending}
        onChange={() => change.mutate(!enabled)}
      />
      {change.isError && (
        <div className={styles['more']}>
          <FailureNote error={change.error} />
        </div>
      )}
      <div id={dataId} hidden={!open} className={styles['more']}>
        {open && <ProjectData projectKey={project.key} />}
      </div>
    </li>
  );
}

function stateOf({ enabled, introduced }: SiteProject) {
  if (!enabled) return 'off';
  return introduced ? 'inUse' : 'notSetUp';
}
