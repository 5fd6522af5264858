import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { issueContextExtension } from '../../../../forge/bridge/extension';
import type { ModuleDescription } from '../../../../forge/server/site-description';
import { getDynamicStatus } from '../../api/host';
import type { DynamicStatus } from '../../api/host';
import type { Issue, Project } from '../../api/shapes';
import { AppFrame } from '../../frame/app-frame';
import { Lozenge } from '../../shared/lozenge';
import { useRefresh } from '../../shared/use-write';
import { projectRef } from '../project-pages';
import styles from './context-panel.module.css';
import { issueRef } from './issue-ref';

/**
 * The app's context panel: collapsed it shows its label and the status that the app computes, expanded the app's page.
 * As in Jira, the status is asked for while the panel is collapsed.
 */
export function ContextPanel({
  module,
  issue,
  project,
}: {
  module: ModuleDescription;
  issue: Issue;
  project: Project;
}) {
  const [open, setOpen] = useState(false);
  const refresh = useRefresh();
  const extension = issueContextExtension(issueRef(issue), projectRef(project), window.location.href);
  const { data: status } = useQuery({
    queryKey: ['jira', 'dynamic-status', module.key, issue.id],
    queryFn: () => getDynamicStatus({ moduleKey: module.key, extension }),
    enabled: module.hasDynamicProperties && !open,
  });
  const localId = `${module.key}-${issue.id}`;
  return (
    <section className={styles['panel']} aria-label={module.label}>
      <button type="button" className={styles['header']} aria-expanded={open} onClick={() => setOpen(!open)}>
        {module.icon !== undefined && <img src={module.icon} alt="" width={16} height={16} />}
        <span className={styles['label']}>{module.label}</span>
        {status && <Status status={status} />}
      </button>
      {open && (
        <div className={styles['content']}>
          <AppFrame
            page={{ moduleKey: module.key, url: module.page, title: module.title, extension, localId }}
            place={{ refresh }}
            height="content"
          />
        </div>
      )}
    </section>
  );
}

function Status({ status: { type, value } }: { status: DynamicStatus }) {
  if (type === 'icon') return <img src={value.url} alt={value.label} width={16} height={16} />;
  return <Lozenge look={value.type}>{value.label}</Lozenge>;
}
