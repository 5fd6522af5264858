import { screen } from '@testing-library/react';
import '@testing-library/jest-dom';
import { renderSurface } from '../../../../testing/render';
import { buildReport, buildRow } from '../burn-up/testing/burn-up-builders';
import { CarriedList } from './carried-list';

const ROWS = [
  buildRow({ id: '1', key: 'SHOP-1', timesCarried: 1 }),
  buildRow({ id: '2', key: 'SHOP-2' }),
  buildRow({ id: '3', key: 'SHOP-3', timesCarried: 3, outcome: 'notCompleted', final: null }),
];

describe('items carried over', () => {
  it('are listed with how often, the most often carried first', () => {
    renderSurface(<CarriedList report={buildReport({ rows: ROWS })} />);
    expect(screen.getByRole('heading')).toHaveTextContent('Carried over from earlier sprints: 2 items');
    const [, first, second] = screen.getAllByRole('row');
    expect(first).toHaveTextContent('SHOP-3Pay by invoiceout of 3 closed sprintsnot estimatedLeft');
    expect(second).toHaveTextContent('SHOP-1Pay by invoiceout of 1 closed sprint5Done');
  });

  it('have no estimate where the team counts items', () => {
    renderSurface(<CarriedList report={buildReport({ rows: ROWS, unit: 'count' })} />);
    expect(screen.queryByText('not estimated')).not.toBeInTheDocument();
  });

  it('are not mentioned where there are none', () => {
    const { container } = renderSurface(<CarriedList report={buildReport({ rows: [buildRow()] })} />);
    expect(container).toBeEmptyDOMElement();
  });
});
