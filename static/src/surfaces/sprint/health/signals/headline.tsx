import { Stack, Text } from '@atlaskit/primitives/compiled';
import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { HealthDto, SignDto } from '../../../../../../src/contract/health-schema';
import type { SignalId } from '../../../../../../src/domain/health/signal';
import { MissingText } from './missing-text';
import { observationText } from './observation-text';
import { hiddenSignals, judgedOf } from './signal';
import { StateLozenge } from './state-lozenge';
import styles from './signals.module.css';

interface HeadlineProps {
  readonly health: HealthDto;
  /** Ids of the signals that the team has put out of view; a sign never is. */
  readonly hidden?: readonly string[];
}

/** The health of a team's sprints in words (domain.md 5.3): signs first, then what is raised by name, then counts. Never a score. */
export function Headline({ health, hidden = [] }: HeadlineProps) {
  const { formatMessage } = useIntl();
  const { signs, act, watch, counts } = health.headline;
  const outOfView = hiddenSignals(health, hidden).map(({ id }) => id);
  const unknown = health.signs.filter(({ state }) => state === 'notEnoughData');
  const inView = (ids: readonly SignalId[]): SignalId[] => ids.filter((id) => !outOfView.includes(id));
  return (
    <section aria-label={formatMessage({ id: 'health.headline' })}>
      <Stack space="space.050">
        {signs.length === 0 && (
          <Text weight="medium">
            <FormattedMessage id="health.headline.calm" />
          </Text>
        )}
        <ul className={styles['signs']}>
          {signs.map((sign) => (
            <Line key={sign.id} state={sign.state}>
              <SignText sign={sign} health={health} />
            </Line>
          ))}
          {unknown.map((sign) => (
            <Line key={sign.id} state={sign.state}>
              <UnknownSign sign={sign} health={health} />
            </Line>
          ))}
          <Named state="act" ids={inView(act)} />
          <Named state="watch" ids={inView(watch)} />
        </ul>
        <Text color="color.text.subtle">
          <FormattedMessage
            id="health.headline.counts"
            values={{ fine: counts.fine, withoutData: counts.withoutData, hidden: outOfView.length }}
          />
        </Text>
      </Stack>
    </section>
  );
}

function Line({ state, children }: { readonly state: SignDto['state']; readonly children: ReactNode }) {
  return (
    <li className={styles['sign']}>
      <StateLozenge state={state} />
      <p className={styles['sentence']}>{children}</p>
    </li>
  );
}

function Named({ state, ids }: { readonly state: 'act' | 'watch'; readonly ids: readonly SignalId[] }) {
  const { formatList, formatMessage } = useIntl();
  if (ids.length === 0) return null;
  return (
    <Line state={state}>{formatList(ids.map((id) => formatMessage({ id: `settings.signal.${id}` })))}</Line>
  );
}

interface SignProps {
  readonly sign: SignDto;
  readonly health: HealthDto;
}

/** A raised sign with what the signals behind it see. */
function SignText({ sign, health }: SignProps) {
  const intl = useIntl();
  const seen = judgedOf(health, sign.signals).map(({ observation }) => observationText(observation, intl));
  return (
    <>
      <span aria-hidden="true">❌ </span>
      <FormattedMessage
        id="health.headline.sign"
        values={{
          sign: <strong>{intl.formatMessage({ id: `health.sign.${sign.id}` })}</strong>,
          seen: seen.join(' '),
        }}
      />
    </>
  );
}

/** What the first of the sign's signals would need; a sign that cannot be judged is not fine. */
function UnknownSign({ sign, health }: SignProps) {
  const { formatMessage } = useIntl();
  const missing = health.signals.flatMap((signal) =>
    signal.state === 'notEnoughData' && sign.signals.includes(signal.id) ? [signal.missing] : [],
  );
  const name = formatMessage({ id: `health.sign.${sign.id}` });
  const [first] = missing;
  if (first === undefined) return name;
  return (
    <FormattedMessage
      id="health.headline.unknown"
      values={{ sign: name, missing: <MissingText missing={first} /> }}
    />
  );
}
