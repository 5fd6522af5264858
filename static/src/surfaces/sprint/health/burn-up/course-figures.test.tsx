import { screen } from '@testing-library/react';
import '@testing-library/jest-dom';
import { renderSurface } from '../../../../testing/render';
import { CourseFigures } from './course-figures';
import { buildBurnUp } from './testing/burn-up-builders';

describe('figures of the course', () => {
  it('say how far from an even pace, and how much of the time was work', () => {
    renderSurface(<CourseFigures burnUp={buildBurnUp()} />);
    expect(
      screen.getByText(
        'Distance from an even pace: +8% of the commitment now (plus is behind), 5% on average.',
      ),
    ).toBeInTheDocument();
    expect(screen.getByText(/^Flow efficiency: 40% .*6 finished items/)).toBeInTheDocument();
  });

  it('are silent where they cannot be told', () => {
    renderSurface(<CourseFigures burnUp={buildBurnUp({ deviation: null, flow: null })} />);
    expect(screen.queryByText(/even pace|Flow/)).not.toBeInTheDocument();
  });
});
