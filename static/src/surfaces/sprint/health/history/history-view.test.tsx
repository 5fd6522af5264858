import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import '@testing-library/jest-dom';
import { renderSurface } from '../../../../testing/render';
import { buildReport } from '../burn-up/testing/burn-up-builders';
import { HistoryView } from './history-view';
import { amountOf, commonUnit, largestOf } from './measures';
import { buildHistory, buildPastSprint } from './testing/history-builders';

const { ledger } = buildReport();
const nothing = jest.fn();

describe('the last closed sprints', () => {
  it('are shown with all their metrics, the newest first', () => {
    renderSurface(<HistoryView history={buildHistory()} onSprint={nothing} />);
    const [, newest, ...rest] = screen.getAllByRole('row');
    expect(newest).toHaveTextContent('Sprint 38');
    expect(rest.at(-1)).toHaveTextContent('Sprint 31');
    const cells = within(newest!).getAllByRole('cell');
    expect(cells.map(({ textContent }) => textContent)).toEqual([
      '30 pts6 items',
      '3 pts1 item',
      '2 pts1 item',
      '12 pts3 items',
      '21 pts3 items',
      '3 items',
      '1 item',
      '40%',
      '40%',
      '+10%',
      '23%',
      '25%',
    ]);
  });

  it('open by their name', async () => {
    const onSprint = jest.fn();
    renderSurface(<HistoryView history={buildHistory()} onSprint={onSprint} />);
    await userEvent.click(screen.getByRole('button', { name: 'Sprint 35' }));
    expect(onSprint).toHaveBeenCalledWith(35);
  });

  it('have a dash where a ratio has nothing to be taken of', () => {
    const empty = { ...ledger, sayDo: null, completedToCommitted: null, scope: { net: null, gross: null } };
    renderSurface(
      <HistoryView history={[buildPastSprint(1, { ledger: empty, unestimated: null })]} onSprint={nothing} />,
    );
    expect(screen.getAllByText('–')).toHaveLength(5);
  });

  it('say how many items the reader may not see', () => {
    renderSurface(<HistoryView history={buildHistory({ hidden: 2 })} onSprint={nothing} />, {
      language: 'de',
    });
    expect(
      screen.getByText(
        /16 Vorgänge dieser Sprints sind nicht mitgezählt: für Sie nicht sichtbar oder gelöscht/,
      ),
    ).toBeInTheDocument();
  });

  it('are said to be none before the first close', () => {
    renderSurface(<HistoryView history={[]} onSprint={nothing} />);
    expect(screen.getByText('No sprint of this board has been closed yet.')).toBeInTheDocument();
  });

  it('can be heard: each small multiple says its amounts', () => {
    renderSurface(<HistoryView history={[buildPastSprint(1), buildPastSprint(2)]} onSprint={nothing} />);
    expect(screen.getByRole('img', { name: 'Committed (points): 30 pts, 30 pts' })).toBeInTheDocument();
    expect(
      screen.getByRole('img', { name: 'Carried over to later sprints (points): 18 pts, 18 pts' }),
    ).toBeInTheDocument();
  });
});

describe('the scale of the small multiples', () => {
  it('is the same for all measures', () => {
    const grown = { ...ledger, added: { count: 3, points: 55 } };
    expect(largestOf([buildPastSprint(1), buildPastSprint(2, { ledger: grown })], 'points')).toBe(55);
  });

  it('is in items as soon as one sprint has no estimates', () => {
    const mixed = [buildPastSprint(1), buildPastSprint(2, { unit: 'count' })];
    expect(commonUnit(mixed)).toBe('count');
    expect(commonUnit(buildHistory())).toBe('points');
    expect(amountOf(mixed[0]!, 'committed', 'count')).toBe(6);
  });
});
