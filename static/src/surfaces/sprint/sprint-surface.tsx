import Heading from '@atlaskit/heading';
import { Stack } from '@atlaskit/primitives/compiled';
import { lazy, Suspense } from 'react';
import { FormattedMessage } from 'react-intl';
import { Loading } from '../../shared/loading';
import { PathProvider, usePath } from '../../shared/use-path';
import { useSurfaceContext } from '../../shared/use-surface-context';
import { ActionHealth, ProjectHealth } from './health/health-page';
import { TabBar } from './tab-bar';
import styles from './sprint-surface.module.css';

const BacklogPage = lazy(() =>
  import('./backlog/backlog-page').then(({ BacklogPage: page }) => ({ default: page })),
);
const GadgetSurface = lazy(() =>
  import('./gadget/gadget-surface').then(({ GadgetSurface: surface }) => ({ default: surface })),
);
const TeamPage = lazy(() => import('./team/team-page').then(({ TeamPage: page }) => ({ default: page })));

/** The tabs of the project page; each has a path of its own inside Jira's URL. */
const TABS = [
  { id: 'health', page: ProjectHealth },
  { id: 'backlog', page: BacklogPage },
  { id: 'team', page: TeamPage },
] as const;

/** The project page with its tabs, the gadget; sprint and board actions open with the health of what is in front of the reader. */
export function SprintSurface() {
  const { moduleKey } = useSurfaceContext();
  if (moduleKey === 'sprint-gadget') {
    return (
      <Suspense fallback={<Loading />}>
        <GadgetSurface />
      </Suspense>
    );
  }
  return (
    <main className={styles['page']}>
      <Stack space="space.200">
        <Heading size="large" as="h1">
          <FormattedMessage id="sprint.title" />
        </Heading>
        {moduleKey === 'project-page' ? (
          <PathProvider>
            <ProjectTabs />
          </PathProvider>
        ) : (
          <ActionHealth />
        )}
      </Stack>
    </main>
  );
}

function ProjectTabs() {
  const [path, go] = usePath();
  const [first] = TABS;
  const current = TABS.find(({ id }) => path.split('/')[0] === id) ?? first;
  const Page = current.page;
  return (
    <Stack space="space.300">
      <TabBar tabs={TABS} current={current.id} onGo={go} prefix="sprint.tab" label="sprint.tabs" />
      <Suspense fallback={<Loading />}>
        <Page />
      </Suspense>
    </Stack>
  );
}
