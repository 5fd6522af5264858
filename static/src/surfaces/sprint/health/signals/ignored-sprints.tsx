import { FormattedMessage, useIntl } from 'react-intl';
import type { HealthDto } from '../../../../../../src/contract/health-schema';
import type { SignalTeam } from './signal';
import { sprintNames } from './sprint-names';
import styles from './signals.module.css';

interface IgnoredSprintsProps {
  readonly ignored: HealthDto['ignored'];
  readonly sprints: SignalTeam['sprints'];
}

/** The closed sprints that no signal counts, and why (domain.md 5.1). */
export function IgnoredSprints({ ignored, sprints }: IgnoredSprintsProps) {
  const intl = useIntl();
  if (ignored.length === 0) return null;
  return (
    <ul className={styles['list']}>
      {ignored.map(({ sprintId, reason }) => (
        <li key={sprintId}>
          <FormattedMessage
            id={`health.ignored.${reason}`}
            values={{ sprint: sprintNames([sprintId], sprints, intl) }}
          />
        </li>
      ))}
    </ul>
  );
}
