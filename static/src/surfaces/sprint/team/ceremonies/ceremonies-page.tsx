import Heading from '@atlaskit/heading';
import { Stack } from '@atlaskit/primitives/compiled';
import { FormattedMessage } from 'react-intl';
import { QueryView } from '../../../../shared/query-view';
import styles from '../../../../shared/team/team.module.css';
import { useCeremonies } from '../../../../shared/team/use-team';
import { AdviceCard } from './advice-card';
import { CeremonyList } from './ceremony-list';
import { ComplaintCard } from './complaint-card';
import { LogTable } from './log-table';
import { RotationCard } from './rotation-card';

interface CeremoniesPageProps {
  readonly onContext: () => void;
}

/** The team's ceremonies: purpose first, then what could be adapted, then who facilitates (domain.md 4.7). */
export function CeremoniesPage({ onContext }: CeremoniesPageProps) {
  const ceremonies = useCeremonies();
  return (
    <QueryView query={ceremonies}>
      {(data) => (
        <Stack space="space.300">
          <Stack space="space.100">
            <Heading size="medium" as="h2">
              <FormattedMessage id="team.ceremonies.title" />
            </Heading>
            <p className={styles['subtle']}>
              <FormattedMessage id="team.ceremonies.intro" />
            </p>
          </Stack>
          <div className={styles['cards']}>
            <Stack space="space.200">
              <CeremonyList statuses={data.statuses} />
              <RotationCard data={data} />
            </Stack>
            <Stack space="space.200">
              <AdviceCard advice={data.advice} onContext={onContext} />
              <ComplaintCard />
            </Stack>
          </div>
          {(data.rotation.on || data.sprints.some(({ entries }) => entries.length > 0)) && (
            <LogTable data={data} />
          )}
        </Stack>
      )}
    </QueryView>
  );
}
