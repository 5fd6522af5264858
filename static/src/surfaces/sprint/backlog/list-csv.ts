import type { IntlShape } from 'react-intl';
import type { BacklogItemDto } from '../../../../../src/contract/backlog-api';
import { csvOf } from '../../../shared/csv';
import type { Marks } from './marks';
import { workOf } from './work-of';

const COLUMNS = ['rank', 'key', 'summary', 'class', 'epic', 'impact', 'size', 'ratio'] as const;
const MORE_COLUMNS = ['answers', 'po', 'talk'] as const;

interface ListForCsv {
  readonly items: readonly BacklogItemDto[];
  readonly places: ReadonlyMap<string, number>;
  readonly marks: Marks;
}

/** Out: the list as CSV, in the reader’s language. */
export function csvOfBacklog(
  { items, places, marks }: ListForCsv,
  formatMessage: IntlShape['formatMessage'],
): string {
  const head = [...COLUMNS, ...MORE_COLUMNS].map((column) =>
    formatMessage({ id: `sprint.backlog.column.${column}` }),
  );
  const rows = items.map((item) => {
    const talk = marks.talk.get(item.id);
    return [
      places.get(item.id) ?? null,
      item.key,
      item.summary,
      formatMessage({ id: `sprint.backlog.class.${workOf(item)}` }),
      item.epic?.summary ?? null,
      item.impact,
      item.size,
      marks.steps.get(item.id) ?? null,
      formatMessage({ id: `sprint.backlog.answers.${item.answers}` }),
      formatMessage({ id: `sprint.backlog.po.${item.po}` }),
      talk === undefined ? null : formatMessage({ id: `sprint.backlog.talk.${talk.code}` }, { ...talk }),
    ];
  });
  return csvOf([head, ...rows]);
}
