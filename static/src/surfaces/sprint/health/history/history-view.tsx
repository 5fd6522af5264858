import Heading from '@atlaskit/heading';
import { Stack, Text } from '@atlaskit/primitives/compiled';
import { FormattedDate, FormattedMessage } from 'react-intl';
import type { PastSprintDto } from '../../../../../../src/contract/sprint-api';
import figures from '../burn-up/figures.module.css';
import { COLUMNS } from './history-columns';
import styles from './history-view.module.css';
import { SmallMultiples } from './small-multiples';

interface HistoryViewProps {
  /** The oldest first. */
  readonly history: readonly PastSprintDto[];
  readonly onSprint: (sprintId: number) => void;
}

/** The last closed sprints: what was committed, done, added and carried over, and all their metrics in a table. */
export function HistoryView({ history, onSprint }: HistoryViewProps) {
  const hidden = history.reduce((sum, sprint) => sum + sprint.hidden, 0);
  return (
    <section>
      <Stack space="space.200">
        <Heading size="small" as="h2">
          <FormattedMessage id="sprint.history.title" values={{ count: history.length }} />
        </Heading>
        {history.length === 0 ? (
          <Text color="color.text.subtle">
            <FormattedMessage id="sprint.history.empty" />
          </Text>
        ) : (
          <>
            <SmallMultiples history={history} />
            <MetricsTable history={history} onSprint={onSprint} />
          </>
        )}
        {hidden > 0 && (
          <Text color="color.text.subtle">
            <FormattedMessage id="sprint.history.hidden" values={{ count: hidden }} />
          </Text>
        )}
      </Stack>
    </section>
  );
}

function MetricsTable({ history, onSprint }: HistoryViewProps) {
  return (
    <div className={figures['scroll']}>
      <table className={figures['table']}>
        <thead>
          <tr>
            <th scope="col" className={styles['sprint']}>
              <FormattedMessage id="sprint.sprint" />
            </th>
            {COLUMNS.map(({ id }) => (
              <th key={id} scope="col" className={figures['numeric']}>
                <FormattedMessage id={`sprint.history.${id}`} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {history.toReversed().map((sprint) => (
            <tr key={sprint.id}>
              <th scope="row" className={styles['sprint']}>
                <button type="button" className={styles['open']} onClick={() => onSprint(sprint.id)}>
                  {sprint.name}
                </button>
                <span className={styles['end']}>
                  <FormattedDate value={sprint.end} day="numeric" month="short" year="numeric" />
                </span>
              </th>
              {COLUMNS.map(({ id, cell }) => (
                <td key={id} className={figures['numeric']}>
                  {cell(sprint)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
