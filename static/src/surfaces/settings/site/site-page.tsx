import Heading from '@atlaskit/heading';
import { Stack } from '@atlaskit/primitives/compiled';
import type { ComponentType } from 'react';
import { FormattedMessage } from 'react-intl';
import { usePath } from '../../../shared/use-path';
import { SectionNav } from '../project/section-nav';
import styles from '../project/settings-page.module.css';
import { BackfillSection } from './backfill/backfill-section';
import { HealthSection } from './health/health-section';
import { ProjectsSection } from './projects/projects-section';

interface SiteSection {
  /** Also the path of the section in the URL. */
  readonly id: string;
  readonly component: ComponentType;
}

const PROJECTS: SiteSection = { id: 'projects', component: ProjectsSection };
const SECTIONS: readonly SiteSection[] = [
  PROJECTS,
  { id: 'backfill', component: BackfillSection },
  { id: 'health', component: HealthSection },
];

/** What Jira's admins see and do: projects with their data, past work, and the app's health. */
export function SitePage() {
  const [path, go] = usePath();
  const section = SECTIONS.find(({ id }) => id === path) ?? PROJECTS;
  const Section = section.component;
  return (
    <main className={styles['page']}>
      <Stack space="space.200">
        <Heading size="large" as="h1">
          <FormattedMessage id="settings.site.title" />
        </Heading>
        <div className={styles['columns']}>
          <SectionNav sections={SECTIONS} current={section.id} onGo={go} />
          <div className={styles['section']}>
            <Section />
          </div>
        </div>
      </Stack>
    </main>
  );
}
