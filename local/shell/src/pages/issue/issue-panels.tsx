import { useState } from 'react';

import { issuePanelExtension } from '../../../../forge/bridge/extension';
import type { ModuleDescription } from '../../../../forge/server/site-description';
import { panels } from '../../api/host';
import type { Issue, Project } from '../../api/shapes';
import { AppFrame } from '../../frame/app-frame';
import { useJira } from '../../shared/loaded';
import { useRefresh, useWrite } from '../../shared/use-write';
import { projectRef } from '../project-pages';
import { issueRef } from './issue-ref';

/** Height of an issue panel by its viewport size, CSS pixels. Without a size it grows with its content. */
const HEIGHTS: Readonly<Record<string, number>> = {
  small: 150,
  medium: 350,
  large: 500,
  xlarge: 650,
  max: 800,
};

interface IssuePanelsProps {
  readonly issue: Issue;
  readonly project: Project;
  readonly modules: readonly ModuleDescription[];
}

/** The app's panels: each is there once somebody has added it to the issue. */
export function IssuePanels({ issue, project, modules }: IssuePanelsProps) {
  const write = useWrite();
  const refresh = useRefresh();
  const [added, setAdded] = useState<readonly string[]>([]);
  const { data: shown = [] } = useJira(['panels', issue.id], () => panels.list(issue.id));
  const add = (moduleKey: string) => {
    setAdded([...added, moduleKey]);
    void write(() => panels.add(issue.id, moduleKey));
  };
  return modules.map((module) =>
    shown.includes(module.key) ? (
      <section key={module.key} aria-label={module.title}>
        <h2>{module.title}</h2>
        <AppFrame
          page={{
            moduleKey: module.key,
            url: module.page,
            title: module.title,
            extension: issuePanelExtension(
              issueRef(issue),
              projectRef(project),
              window.location.href,
              added.includes(module.key),
            ),
            localId: `${module.key}-${issue.id}`,
          }}
          place={{ refresh }}
          height={HEIGHTS[module.viewportSize ?? ''] ?? 'content'}
        />
        <button type="button" onClick={() => void write(() => panels.remove(issue.id, module.key))}>
          Remove panel
        </button>
      </section>
    ) : (
      <p key={module.key}>
        <button type="button" onClick={() => add(module.key)}>
          {module.title}
        </button>
      </p>
    ),
  );
}
