import { Stack, Text } from '@atlaskit/primitives/compiled';
import { FormattedMessage, useIntl } from 'react-intl';
import type { ReactNode } from 'react';
import type { SignalId } from '../../../../../../src/domain/health/signal';
import { IssuesButton } from './issues-button';
import { LimitLine } from './limit-line';
import type { JudgedSignal, SignalTeam } from './signal';
import { sprintNames } from './sprint-names';
import styles from './signals.module.css';

/** Where the limits alone do not say how a signal is judged: the rule that does. */
const RULES: Readonly<Partial<Record<SignalId, string>>> = {
  H2: 'H2',
  H3: 'either',
  H5: 'H5',
  H6: 'H6',
  H9: 'H9',
  H12: 'H12',
  H13: 'H13',
  H14: 'either',
  H19: 'H19',
};

interface WhyProps {
  readonly signal: JudgedSignal;
  readonly team: SignalTeam;
}

/** What stands behind a signal: rule, limits, where it counts otherwise than the ledger, sprints and issues. */
export function Why({ signal, team }: WhyProps) {
  const intl = useIntl();
  const { id, issues, sprints, limits, differences } = signal;
  const rule = RULES[id];
  return (
    <Stack space="space.100">
      {rule !== undefined && (
        <Part title="health.why.rule">
          <Text as="p">
            <FormattedMessage id={`health.rule.${rule}`} />
          </Text>
        </Part>
      )}
      {limits.length > 0 && (
        <Part title="health.why.limits">
          <ul className={styles['list']}>
            {limits.map((limit) => (
              <li key={limit.id}>
                <LimitLine limit={limit} stage={team.stage} />
              </li>
            ))}
          </ul>
        </Part>
      )}
      {differences.length > 0 && (
        <Part title="health.why.differences">
          <ul className={styles['list']}>
            {differences.map((difference) => (
              <li key={difference.code}>
                <FormattedMessage
                  id={`health.difference.${difference.code}`}
                  values={{ count: difference.issues.length }}
                />
                <IssuesButton ids={difference.issues} />
              </li>
            ))}
          </ul>
        </Part>
      )}
      {sprints.length > 0 && (
        <Text as="p">
          <FormattedMessage
            id="health.why.sprints"
            values={{ sprints: sprintNames(sprints, team.sprints, intl) }}
          />
        </Text>
      )}
      {issues.length > 0 && <IssuesButton ids={issues} />}
    </Stack>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div>
      <p className={styles['label']}>
        <FormattedMessage id={title} />
      </p>
      {children}
    </div>
  );
}
