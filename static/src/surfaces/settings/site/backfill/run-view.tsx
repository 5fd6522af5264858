import ProgressBar from '@atlaskit/progress-bar';
import { Stack, Text } from '@atlaskit/primitives/compiled';
import { FormattedDate, FormattedMessage, FormattedTime, useIntl } from 'react-intl';
import type { BackfillProgressDto } from '../../../../../../src/contract/jobs-api';
import { Disclosure } from '../../../../shared/disclosure';
import { Duration } from '../duration';
import styles from './backfill.module.css';

type Run = NonNullable<BackfillProgressDto['run']>;

/** How far a run has come, how long it may still take, and what it did. */
export function RunView({ run }: { readonly run: Run }) {
  const { formatMessage } = useIntl();
  const { state, counted, done, total, ratePerHour, leftMs, resumesAt } = run;
  const goesOn = state === 'running' || state === 'waiting';
  return (
    <Stack space="space.150">
      <Text as="p" weight="semibold">
        <span role="status">
          <FormattedMessage
            id={`settings.backfill.state.${state}`}
            values={{ time: resumesAt === null ? '' : <FormattedTime value={resumesAt} /> }}
          />
        </span>
      </Text>
      <ProgressBar
        ariaLabel={formatMessage({ id: 'settings.backfill.progress' })}
        value={total === 0 ? Number(state === 'done') : Math.min(done / total, 1)}
        isIndeterminate={!counted && goesOn}
      />
      <Text as="p">
        <FormattedMessage
          id={counted ? 'settings.backfill.counted' : 'settings.backfill.counting'}
          values={{ done, total }}
        />{' '}
        {goesOn && ratePerHour !== null && (
          <FormattedMessage id="settings.backfill.rate" values={{ count: ratePerHour }} />
        )}{' '}
        {goesOn && leftMs !== null && (
          <FormattedMessage id="settings.backfill.left" values={{ time: <Duration ms={leftMs} /> }} />
        )}
      </Text>
      <Text as="p" color="color.text.subtle">
        <FormattedMessage
          id="settings.backfill.results"
          values={{
            written: run.written,
            removed: run.removed,
            refused: run.refused,
            started: <FormattedDate value={run.startedAt} dateStyle="medium" timeStyle="short" />,
          }}
        />
      </Text>
      {run.projects.length > 0 && (
        <Disclosure label={<FormattedMessage id="settings.backfill.byProject" />}>
          <ul className={styles['list']}>
            {run.projects.map((project) => (
              <li key={project.id}>
                <FormattedMessage id="settings.backfill.project" values={project} />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </Stack>
  );
}
