import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import '@testing-library/jest-dom';
import { renderSurface } from '../../../../testing/render';
import { buildAssessment } from '../testing/team-builders';
import { ProposeCard } from './propose-card';

const SHU = { confirmed: 'shu', limits: 'shu', confirmedBy: [], confirmedAt: null } as const;
const atShu = { stage: { ...SHU, confirmedBy: [] } };

describe('putting a stage forward', () => {
  it('is folded for a team that learns and has answered nothing: the questions come first', async () => {
    renderSurface(<ProposeCard data={buildAssessment(atShu)} />);
    expect(screen.queryByRole('button', { name: 'Ha: we adapt it' })).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Put a stage forward' }));
    expect(screen.getByRole('button', { name: 'Ha: we adapt it' })).toBeInTheDocument();
  });

  it('is open as soon as answers point at a stage', () => {
    const proposal = { state: 'proposed', stage: 'ha' } as const;
    renderSurface(<ProposeCard data={buildAssessment({ ...atShu, proposal })} />);
    expect(screen.getByText('Your answers point at Ha.')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Ha: we adapt it' })).toBeInTheDocument();
  });

  it('is open for a team at Ha', () => {
    renderSurface(<ProposeCard data={buildAssessment()} />);
    expect(screen.getByRole('button', { name: 'Ri: we go our own way' })).toBeInTheDocument();
  });
});
