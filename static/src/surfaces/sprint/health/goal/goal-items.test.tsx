import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import '@testing-library/jest-dom';
import { installBridge } from '../../../../testing/bridge';
import { renderSurface } from '../../../../testing/render';
import { buildReport, buildRow } from '../burn-up/testing/burn-up-builders';
import { GoalItems } from './goal-items';

const ROWS = [
  buildRow({ id: '1', key: 'SHOP-1', summary: 'Pay by invoice' }),
  buildRow({ id: '2', key: 'SHOP-2', summary: 'Log rotation' }),
  buildRow({ id: '3', key: 'SHOP-3', summary: 'Taken out', outcome: 'removed' }),
];

let sent: unknown[];

function show(goal: string): void {
  sent = [];
  installBridge((command, data) => {
    if (command === 'invoke') sent.push(data);
    return { ok: true, data: { ticked: ['2'] } };
  });
  const report = buildReport({ rows: ROWS });
  renderSurface(
    <GoalItems
      boardId={7}
      report={{ ...report, sprint: { ...report.sprint, goal } }}
      serving={{ ticked: [], named: ['1'] }}
    />,
  );
}

describe('which items serve the sprint goal', () => {
  it('is asked of the items that are in the sprint; what the goal names is said already', async () => {
    show('Buyers can pay by invoice (SHOP-1)');
    await userEvent.click(screen.getByRole('button', { name: 'Items that serve the goal: 1 of 2 marked' }));
    expect(screen.getAllByRole('checkbox')).toHaveLength(2);
    const named = screen.getByRole('checkbox', { name: 'SHOP-1 Pay by invoice (named in the goal)' });
    expect(named).toBeChecked();
    expect(named).toBeDisabled();
  });

  it('is kept with one click', async () => {
    show('Buyers can pay by invoice (SHOP-1)');
    await userEvent.click(screen.getByRole('button', { name: /Items that serve/ }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'SHOP-2 Log rotation' }));
    expect(sent).toMatchObject([
      { functionKey: 'sprint.tickGoal', payload: { boardId: 7, issueId: '2', serves: true } },
    ]);
    expect(await screen.findByRole('status')).toHaveTextContent(/Kept/);
  });

  it('is not asked without a goal', () => {
    show('');
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });
});
