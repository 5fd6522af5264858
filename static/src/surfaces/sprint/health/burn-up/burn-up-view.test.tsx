import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import '@testing-library/jest-dom';
import { LANGUAGES } from '../../../../shared/language';
import { renderSurface } from '../../../../testing/render';
import { BurnUpView } from './burn-up-view';
import { buildBurnUp, buildClosedBurnUp, buildReport, stepsOf } from './testing/burn-up-builders';

describe('the burn-up of a sprint', () => {
  it('says in words where scope and done work stand', () => {
    renderSurface(<BurnUpView burnUp={buildBurnUp()} report={buildReport()} />);
    expect(
      screen.getByRole('group', { name: /scope 30 pts at the start, 33 pts .* 12 pts done/ }),
    ).toBeVisible();
    expect(screen.getByText('Now')).toBeInTheDocument();
  });

  it('tells which issue changed the scope when its mark is reached by keyboard', async () => {
    renderSurface(<BurnUpView burnUp={buildBurnUp()} report={buildReport()} />);
    await userEvent.tab();
    expect(screen.getByRole('button', { name: 'Nov 4: scope +3, 1 change' })).toHaveFocus();
    expect(screen.getByRole('link', { name: 'SHOP-12' })).toBeInTheDocument();
    await userEvent.keyboard('{ArrowRight}');
    expect(screen.getByRole('button', { name: 'Nov 8: scope -2, 1 change' })).toHaveFocus();
    expect(screen.getByRole('link', { name: 'SHOP-3' })).toBeInTheDocument();
    await userEvent.keyboard('{End}');
    expect(screen.getByRole('link', { name: 'SHOP-4' })).toBeInTheDocument();
  });

  it('has the same numbers in a table', async () => {
    renderSurface(<BurnUpView burnUp={buildBurnUp()} report={buildReport()} />);
    await userEvent.click(screen.getByRole('button', { name: 'As a table' }));
    const rows = within(screen.getByRole('table')).getAllByRole('row');
    expect(rows).toHaveLength(1 + 1 + 6 + 1);
    expect(rows[3]).toHaveTextContent('335SHOP-12 added (+3)');
    expect(rows.at(-1)).toHaveTextContent('33 pts12 pts');
  });

  it('shows a long course page by page', async () => {
    const changes = Array.from({ length: 250 }, (_, i) => ({
      day: i / 60,
      change: 'added' as const,
      key: '',
      by: 1,
    }));
    const burnUp = buildBurnUp({ steps: stepsOf({ scope: 30, done: 0 }, changes) });
    renderSurface(<BurnUpView burnUp={burnUp} report={buildReport()} />);
    await userEvent.click(screen.getByText('As a table'));
    expect(document.querySelectorAll('tbody tr')).toHaveLength(1 + 100);
    await userEvent.click(screen.getByText('Show 100 more of 150'));
    expect(document.querySelectorAll('tbody tr')).toHaveLength(1 + 200);
    await userEvent.click(screen.getByText('Show 50 more of 50'));
    expect(document.querySelectorAll('tbody tr')).toHaveLength(1 + 250 + 1);
  });

  it('has no forecast and no now-line after the close', () => {
    const report = buildReport({ sprint: { ...buildReport().sprint, state: 'closed' } });
    renderSurface(<BurnUpView burnUp={buildClosedBurnUp()} report={report} />);
    expect(screen.queryByText('Now')).not.toBeInTheDocument();
    expect(screen.queryByText(/Forecast/)).not.toBeInTheDocument();
  });

  it('says so where the scope stayed as it was', () => {
    renderSurface(
      <BurnUpView
        burnUp={buildBurnUp({ steps: [], start: { at: 1, scope: 5, done: 0 }, guide: [], band: null })}
        report={buildReport()}
      />,
    );
    expect(screen.getByText('The scope did not change.')).toBeInTheDocument();
  });

  it.each(LANGUAGES)('counts items in %s where the team does not estimate', (language) => {
    renderSurface(<BurnUpView burnUp={buildBurnUp()} report={buildReport({ unit: 'count' })} />, {
      language,
    });
    expect(
      screen.getByRole('group', { name: /30 (items|tickets|Vorgänge|actividades)/ }),
    ).toBeInTheDocument();
  });
});
