import { screen } from '@testing-library/react';
import '@testing-library/jest-dom';
import { renderSurface } from '../../../../testing/render';
import { SituationCards } from './situation-cards';
import { buildHealth } from './testing/health-builders';

type Evidence = 'fullTimeAtRi' | 'signWithoutScrumMaster';

const show = (evidence: Evidence) =>
  renderSurface(
    <SituationCards
      health={buildHealth({
        cards: [{ situation: 'matureTeam', evidence: [evidence], signals: [], open: true }],
      })}
    />,
  );

describe('the question to a mature team', () => {
  it('asks about the Scrum Master where there is one', () => {
    show('fullTimeAtRi');
    expect(screen.getByText(/if the Scrum Master were away for four weeks/)).toBeInTheDocument();
  });

  it('asks who looks after the team where there is none', () => {
    show('signWithoutScrumMaster');
    expect(screen.getByText(/Who looks after how you work together/)).toBeInTheDocument();
    expect(screen.queryByText(/were away/)).not.toBeInTheDocument();
  });
});
