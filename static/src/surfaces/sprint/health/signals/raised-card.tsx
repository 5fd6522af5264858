import Heading from '@atlaskit/heading';
import { Inline, Stack } from '@atlaskit/primitives/compiled';
import { useId } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { Disclosure } from '../../../../shared/disclosure';
import { ExperimentBox } from '../../../../shared/experiment/experiment-box';
import { ActionButton } from './action-button';
import { Advice, Matters } from './advice';
import { LabelledText } from './labelled-text';
import { observationText } from './observation-text';
import type { JudgedSignal, SignalAction, SignalTeam } from './signal';
import { SprintOfSignal } from './sprint-of-signal';
import { StateLozenge } from './state-lozenge';
import { Why } from './why';
import styles from './signals.module.css';

interface RaisedCardProps {
  readonly signal: JudgedSignal;
  readonly team: SignalTeam;
  /** The team lives with it on purpose: the advice waits until it is asked for. */
  readonly quiet: boolean;
  /** Absent where it cannot be hidden, or the reader may not. */
  readonly onHide: SignalAction | undefined;
}

/** Two sprints of a usual length. */
const EXPERIMENT_DAYS = 28;

/** A raised signal: what we see, the question to the team, a possible first step, and what the team does about it. */
export function RaisedCard({ signal, team, quiet, onHide }: RaisedCardProps) {
  const intl = useIntl();
  const titleId = useId();
  const { id, state, observation } = signal;
  const { texts, projectKey, sprints } = team;
  const short = quiet || texts === 'ri';
  return (
    <article className={styles[state === 'act' ? 'act' : 'watch']} aria-labelledby={titleId}>
      <Stack space="space.150">
        <Inline space="space.100" alignBlock="center" shouldWrap>
          <Heading size="xsmall" as="h4" id={titleId}>
            <FormattedMessage id={`settings.signal.${id}`} />
          </Heading>
          <SprintOfSignal signal={signal} sprints={sprints} />
          <StateLozenge state={state} />
        </Inline>
        <LabelledText label="health.card.sees">{observationText(observation, intl)}</LabelledText>
        {short ? (
          <Disclosure label={<FormattedMessage id="health.card.more" />}>
            <div className={styles['opened']}>
              <Advice signal={signal} texts={texts} />
            </div>
          </Disclosure>
        ) : (
          <Advice signal={signal} texts={texts} />
        )}
        <Disclosure label={<FormattedMessage id="health.card.why" />}>
          <div className={styles['opened']}>
            <Stack space="space.150">
              {texts === 'ha' && <Matters signal={signal} />}
              <Why signal={signal} team={team} />
            </Stack>
          </div>
        </Disclosure>
        <ExperimentBox
          projectKey={projectKey}
          finding={id}
          proposal={{ text: intl.formatMessage({ id: `health.step.${id}` }), days: EXPERIMENT_DAYS }}
        />
        {onHide !== undefined && (
          <ActionButton
            label={sprints.length > 0 ? 'health.hide' : 'health.hide.weeks'}
            onAct={() => onHide(id)}
          />
        )}
      </Stack>
    </article>
  );
}
