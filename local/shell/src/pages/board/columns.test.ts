import type { Issue } from '../../api/shapes';
import { boardColumns } from './columns';

const issue = (key: string, statusId: string) => ({ key, fields: { status: { id: statusId } } }) as Issue;

describe('columns of a board', () => {
  it('show issues by status and leave out unmapped ones', () => {
    const columns = [
      { name: 'To do', statuses: [{ id: '1' }] },
      { name: 'Doing', statuses: [{ id: '2' }, { id: '3' }] },
      { name: 'Empty', statuses: [] },
    ];
    const issues = [issue('A-1', '3'), issue('A-2', '1'), issue('A-3', '9'), issue('A-4', '2')];

    const shown = boardColumns({ columnConfig: { columns } }, issues);

    expect(shown.map((column) => column.issues.map(({ key }) => key))).toEqual([['A-2'], ['A-1', 'A-4'], []]);
  });
});
