import { useQuery } from '@tanstack/react-query';
import type { SprintRowDto } from '../../../../../src/contract/sprint-api';
import { call } from '../call';

/** How many issues one call resolves; a longer list has its keys. */
const MOST = 200;

/** Out: the title of each row; those that did not come with a large sprint are read when they are shown. */
export function useTitles(rows: readonly SprintRowDto[]): (row: SprintRowDto) => string {
  const ids = rows
    .filter(({ summary }) => summary === '')
    .map(({ id }) => id)
    .slice(0, MOST);
  const { data } = useQuery({
    queryKey: ['sprint.issues', ids],
    queryFn: () => call('sprint.issues', { ids }),
    enabled: ids.length > 0,
  });
  const titles = new Map(data?.issues.map(({ id, summary }) => [id, summary]));
  return ({ id, summary }) => (summary === '' ? (titles.get(id) ?? '') : summary);
}
