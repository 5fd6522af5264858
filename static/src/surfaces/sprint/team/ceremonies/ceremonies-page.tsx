import Heading from '@atlaskit/heading';
import { Stack } from '@atlaskit/primitives/compiled';
import SectionMessage from '@atlaskit/section-message';
import { FormattedMessage } from 'react-intl';
import type { CeremoniesDto } from '../../../../../../src/contract/ceremony-api';
import { OutsideLink } from '../../../../shared/outside-link';
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
            <WayOfWorking {...data.wayOfWorking} />
          </Stack>
          {data.ownerFacilitates && (
            <SectionMessage>
              <FormattedMessage id="team.rotation.ownerFacilitates" />
            </SectionMessage>
          )}
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

/** Where the team has written down how it works, and in a few words what (domain.md T14). */
function WayOfWorking({ link, note }: CeremoniesDto['wayOfWorking']) {
  if (link === '' && note === '') return null;
  return (
    <p className={styles['text']}>
      {link === '' ? (
        <FormattedMessage id="team.wayOfWorking" />
      ) : (
        <OutsideLink href={link}>
          <FormattedMessage id="team.wayOfWorking" />
        </OutsideLink>
      )}
      {note !== '' && `: ${note}`}
    </p>
  );
}
