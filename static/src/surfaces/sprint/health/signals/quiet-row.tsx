import { Inline, Stack, Text } from '@atlaskit/primitives/compiled';
import Lozenge from '@atlaskit/lozenge';
import { FormattedMessage, useIntl } from 'react-intl';
import { Disclosure } from '../../../../shared/disclosure';
import { ExperimentBox } from '../../../../shared/experiment/experiment-box';
import { MissingText } from './missing-text';
import { observationText } from './observation-text';
import type { QuietSignal, SignalTeam } from './signal';
import { SprintOfSignal } from './sprint-of-signal';
import { StateLozenge } from './state-lozenge';
import { hasReasons, Why } from './why';
import styles from './signals.module.css';

interface QuietRowProps {
  readonly signal: QuietSignal;
  readonly team: SignalTeam;
  /** Something is being tried on it still: its date is kept in view. */
  readonly trying: boolean;
}

/** A signal that asks for nothing: fine, informative, or without data. */
export function QuietRow({ signal, team, trying }: QuietRowProps) {
  const intl = useIntl();
  return (
    <li className={styles['row']}>
      <Stack space="space.050">
        <Inline space="space.100" alignBlock="center" shouldWrap>
          <Text weight="medium">
            <FormattedMessage id={`settings.signal.${signal.id}`} />
          </Text>
          {signal.state !== 'notEnoughData' && <SprintOfSignal signal={signal} sprints={team.sprints} />}
          {signal.informative && signal.state !== 'notEnoughData' ? (
            <Lozenge appearance="inprogress">
              <FormattedMessage id="health.information" />
            </Lozenge>
          ) : (
            <StateLozenge state={signal.state} />
          )}
        </Inline>
        <p className={styles[signal.state === 'notEnoughData' ? 'missing' : 'label']}>
          {signal.state === 'notEnoughData' ? (
            <MissingText missing={signal.missing} />
          ) : (
            observationText(signal.observation, intl)
          )}
        </p>
        {signal.state !== 'notEnoughData' && hasReasons(signal) && (
          <Disclosure label={<FormattedMessage id="health.card.why" />}>
            <div className={styles['opened']}>
              <Why signal={signal} team={team} />
            </div>
          </Disclosure>
        )}
        {trying && <ExperimentBox projectKey={team.projectKey} finding={signal.id} />}
      </Stack>
    </li>
  );
}
