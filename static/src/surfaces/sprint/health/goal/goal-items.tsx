import Checkbox from '@atlaskit/checkbox';
import { Stack, Text } from '@atlaskit/primitives/compiled';
import { FormattedMessage } from 'react-intl';
import type { RunningSprintDto } from '../../../../../../src/contract/sprint-api';
import { Disclosure } from '../../../../shared/disclosure';
import { FailureNote } from '../../../../shared/failure-note';
import { useTitles } from '../use-titles';
import styles from './goal-items.module.css';
import { useTick } from './use-tick';

interface GoalItemsProps extends Pick<RunningSprintDto, 'report' | 'serving'> {
  readonly boardId: number;
}

/** Which items of the running sprint serve its goal: the team ticks them (domain.md H7). Nothing without a goal or items. */
export function GoalItems({ boardId, report, serving }: GoalItemsProps) {
  const { ticked, named } = serving;
  const rows = report.rows.filter(({ outcome }) => outcome !== 'removed');
  if (report.sprint.goal === '' || rows.length === 0) return null;
  const serve = rows.filter(({ id }) => ticked.includes(id) || named.includes(id)).length;
  return (
    <Disclosure label={<FormattedMessage id="sprint.goal.items" values={{ serve, count: rows.length }} />}>
      <Choices rows={rows} boardId={boardId} sprintId={report.sprint.id} serving={serving} />
    </Disclosure>
  );
}

interface ChoicesProps extends Pick<RunningSprintDto, 'serving'> {
  readonly rows: RunningSprintDto['report']['rows'];
  readonly boardId: number;
  readonly sprintId: number;
}

function Choices({ rows, boardId, sprintId, serving: { ticked, named } }: ChoicesProps) {
  const titleOf = useTitles(rows);
  const tick = useTick(boardId, sprintId);
  return (
    <Stack space="space.100">
      <fieldset className={styles['items']} disabled={tick.isPending}>
        <legend className={styles['legend']}>
          <FormattedMessage id="sprint.goal.items.help" />
        </legend>
        {rows.map((row) => {
          const isNamed = named.includes(row.id);
          const name = `${row.key} ${titleOf(row)}`;
          return (
            <Checkbox
              key={row.id}
              label={
                isNamed ? <FormattedMessage id="sprint.goal.items.named" values={{ item: name }} /> : name
              }
              isChecked={isNamed || ticked.includes(row.id)}
              isDisabled={isNamed || tick.isPending}
              onChange={(event) => tick.mutate({ issueId: row.id, serves: event.target.checked })}
            />
          );
        })}
      </fieldset>
      {tick.isSuccess && (
        <Text color="color.text.subtle" size="small">
          <span role="status">
            <FormattedMessage id="sprint.goal.items.kept" />
          </span>
        </Text>
      )}
      {tick.isError && <FailureNote error={tick.error} />}
    </Stack>
  );
}
