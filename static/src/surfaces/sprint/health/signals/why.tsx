import { Stack, Text } from '@atlaskit/primitives/compiled';
import { FormattedMessage, useIntl } from 'react-intl';
import type { ReactNode } from 'react';
import type { SignalId } from '../../../../../../src/domain/health/signal';
import { IssuesButton } from './issues-button';
import { LimitLine } from './limit-line';
import type { JudgedSignal, SignalTeam } from './signal';
import { sprintNames } from './sprint-names';
import styles from './signals.module.css';

/** Where the limits alone do not say what is counted and how it is judged: the rule that does. */
const RULES: Readonly<Partial<Record<SignalId, string>>> = {
  ...{ H1: 'H1', H2: 'H2', H3: 'either', H4: 'H4', H5: 'H5', H6: 'H6', H7: 'H7', H9: 'H9', H10: 'H10' },
  ...{ H11a: 'H11a', H11b: 'H11b', H12: 'H12', H13: 'H13', H14: 'H14', H15: 'H15', H16: 'H16' },
  ...{ H17: 'H17', H18: 'H18', H19: 'H19' },
};

/** Out: whether there is anything to say about why a signal answers as it does. */
export function hasReasons({ id, issues, sprints, limits }: JudgedSignal): boolean {
  return RULES[id] !== undefined || issues.length + sprints.length + limits.length > 0;
}

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
