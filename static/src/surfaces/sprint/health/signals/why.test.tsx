import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import '@testing-library/jest-dom';
import { SIGNALS } from '../../../../../../src/domain/health/signals.table';
import { renderSurface } from '../../../../testing/render';
import { QuietRow } from './quiet-row';
import { answering } from './testing/answering';
import { buildSignal, buildTeam } from './testing/health-builders';

/** What has limits says why by them. */
const BY_LIMITS = [{ id: 'H8', value: 0.9, watch: 0.7, act: 0.5 }];

describe('why a signal answers as it does', () => {
  beforeEach(() => answering());

  it.each(SIGNALS.map(({ id }) => id))(
    'is said of %s, also where no issue and no sprint is behind it',
    async (id) => {
      const limits = ['H8', 'H11c'].includes(id) ? BY_LIMITS : [];
      const signal = buildSignal(id, { state: 'ok', limits });
      renderSurface(<QuietRow signal={signal} team={buildTeam()} trying={false} />);
      await userEvent.click(screen.getByRole('button', { name: 'Why?' }));
      expect(screen.getByText(limits.length > 0 ? 'Limits used' : 'How it is judged')).toBeInTheDocument();
    },
  );

  it('tells the pace from the chance to finish', async () => {
    const signal = buildSignal('H4', { state: 'ok' });
    renderSurface(<QuietRow signal={signal} team={buildTeam()} trying={false} />);
    await userEvent.click(screen.getByRole('button', { name: 'Why?' }));
    expect(
      screen.getByText(/The chance to finish, beside the burn-up, is another question/),
    ).toBeInTheDocument();
  });
});

describe('the sprint that a signal speaks of', () => {
  it.each([
    ['the closed one', 'H1', [2], 'SHOP Sprint 2'],
    ['the latest of those with a weak goal', 'H6', [2, 1], 'SHOP Sprint 2'],
  ] as const)('is named: %s', (_what, id, sprints, name) => {
    const signal = buildSignal(id, { state: 'ok', sprints: [...sprints] });
    renderSurface(<QuietRow signal={signal} team={buildTeam()} trying={false} />);
    expect(screen.getByText(name)).toBeInTheDocument();
  });

  it('is not named where it is about several', () => {
    const signal = buildSignal('H2', { state: 'ok', sprints: [1, 2] });
    renderSurface(<QuietRow signal={signal} team={buildTeam()} trying={false} />);
    expect(screen.queryByText(/SHOP Sprint/)).not.toBeInTheDocument();
  });
});
