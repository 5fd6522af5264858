import Heading from '@atlaskit/heading';
import { Stack } from '@atlaskit/primitives/compiled';
import { FormattedList, FormattedMessage, useIntl } from 'react-intl';
import type { AssessmentDto } from '../../../../src/contract/assessment-api';
import { Day } from './day';
import { StageName } from './stage-name';
import styles from './team.module.css';

/** The stage the team has agreed on, in words, with who confirmed it; the limits where they are others for now. */
export function StageCard({ stage }: { readonly stage: AssessmentDto['stage'] }) {
  const { formatMessage } = useIntl();
  const { confirmed, limits, confirmedBy, confirmedAt } = stage;
  const by = confirmedBy.map((each) => formatMessage({ id: `team.confirmer.${each}` }));
  return (
    <div className={styles['card']}>
      <Stack space="space.100">
        <Heading size="medium" as="h3">
          <StageName stage={confirmed} />
        </Heading>
        <p className={styles['text']}>
          <FormattedMessage id={`team.stage.about.${confirmed}`} />
        </p>
        {confirmedAt !== null && by.length > 0 && (
          <p className={styles['small']}>
            <FormattedMessage
              id="team.stage.confirmed"
              values={{ by: <FormattedList value={by} />, date: <Day at={confirmedAt} /> }}
            />
          </p>
        )}
        {limits !== confirmed && (
          <p className={styles['small']}>
            <FormattedMessage id="team.stage.limits" values={{ stage: <StageName stage={limits} short /> }} />
          </p>
        )}
      </Stack>
    </div>
  );
}
