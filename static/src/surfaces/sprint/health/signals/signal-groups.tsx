import Heading from '@atlaskit/heading';
import { Stack } from '@atlaskit/primitives/compiled';
import { useId } from 'react';
import { FormattedMessage } from 'react-intl';
import type { HealthDto, SignalDto } from '../../../../../../src/contract/health-schema';
import { SIGNAL_GROUPS, type SignalGroup, type SignalId } from '../../../../../../src/domain/health/signal';
import { isRaised } from '../../../../../../src/domain/maturity/signal-state';
import { HiddenList } from './hidden-list';
import { NotApplicableList } from './not-applicable-list';
import { QuietRow } from './quiet-row';
import { RaisedCard } from './raised-card';
import { hiddenSignals, isJudged, isQuiet, mayHide, type SignalAction, type SignalTeam } from './signal';
import { useTried, type Tried } from './use-tried';
import styles from './signals.module.css';

interface SignalGroupsProps extends SignalTeam {
  readonly health: HealthDto;
  /** Ids of the signals that the team has put out of view. */
  readonly hidden: readonly string[];
  /** Puts a signal out of view; absent where the reader may not. */
  readonly onHide?: SignalAction | undefined;
  readonly onShow?: SignalAction | undefined;
}

/** The signals in the fixed order of the panel (domain.md 5.3): raised ones as cards, the others as rows. */
export function SignalGroups({ health, hidden, onHide, onShow, ...team }: SignalGroupsProps) {
  const tried = useTried(team.projectKey);
  const outOfView = hiddenSignals(health, hidden);
  const inView = health.signals.filter(({ id }) => !outOfView.some((signal) => signal.id === id));
  return (
    <section>
      <Stack space="space.300">
        <Heading size="medium" as="h2">
          <FormattedMessage id="health.title" />
        </Heading>
        {SIGNAL_GROUPS.map((group) => (
          <Group
            key={group}
            group={group}
            signals={inView.filter((signal) => signal.group === group)}
            team={team}
            tried={tried}
            onHide={(id) => (mayHide(health, id) ? onHide : undefined)}
          />
        ))}
        <Stack space="space.100">
          <HiddenList signals={outOfView} onShow={onShow} />
          <NotApplicableList signals={inView} />
        </Stack>
      </Stack>
    </section>
  );
}

interface GroupProps {
  readonly group: SignalGroup;
  readonly signals: readonly SignalDto[];
  readonly team: SignalTeam;
  readonly tried: Tried;
  readonly onHide: (id: SignalId) => SignalAction | undefined;
}

function Group({ group, signals, team, tried, onHide }: GroupProps) {
  const titleId = useId();
  const raised = signals.filter(isJudged).filter(({ state }) => isRaised(state));
  const quiet = signals.filter(isQuiet);
  if (raised.length + quiet.length === 0) return null;
  return (
    <section aria-labelledby={titleId}>
      <Stack space="space.150">
        <Heading size="small" as="h3" id={titleId}>
          <FormattedMessage id={`health.group.${group}`} />
        </Heading>
        {raised.length > 0 && (
          <div className={styles['cards']}>
            {raised.map((signal) => (
              <RaisedCard
                key={signal.id}
                signal={signal}
                team={team}
                quiet={tried.onPurpose.has(signal.id)}
                onHide={onHide(signal.id)}
              />
            ))}
          </div>
        )}
        {quiet.length > 0 && (
          <ul className={styles['rows']}>
            {quiet.map((signal) => (
              <QuietRow key={signal.id} signal={signal} team={team} trying={tried.trying.has(signal.id)} />
            ))}
          </ul>
        )}
      </Stack>
    </section>
  );
}
