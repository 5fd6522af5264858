import { screen } from '@testing-library/react';
import '@testing-library/jest-dom';
import type { BurnUpDto } from '../../../../../../src/contract/sprint-api';
import { renderSurface } from '../../../../testing/render';
import { buildBurnUp } from './testing/burn-up-builders';
import { TimeAndWork } from './time-and-work';

const CHANCE = { chance: 0.68, remaining: 21, daysLeft: 3.5, daysSeen: 42, shared: false, perDay: 2.34 };

function withPace(pace: Partial<BurnUpDto['pace']>): BurnUpDto {
  return buildBurnUp({ pace: { ...buildBurnUp().pace, ...pace } });
}

function withChance(chance: Partial<typeof CHANCE>): BurnUpDto {
  return buildBurnUp({ chance: { known: true, value: { ...CHANCE, ...chance } } });
}

describe('time against work', () => {
  it('is said in working days and in the unit of the team', () => {
    renderSurface(<TimeAndWork burnUp={buildBurnUp()} unit="points" />);
    expect(screen.getByText('6.5 of 10 working days gone')).toBeInTheDocument();
    expect(screen.getByText('12 of 33 pts done')).toBeInTheDocument();
  });

  it('is written as the reader writes numbers', () => {
    renderSurface(<TimeAndWork burnUp={buildBurnUp()} unit="count" />, { language: 'de' });
    expect(screen.getByText('6,5 von 10 Arbeitstagen vergangen')).toBeInTheDocument();
    expect(screen.getByText('12 von 33 Vorgänge erledigt')).toBeInTheDocument();
  });

  it('names the days after the planned end', () => {
    renderSurface(
      <TimeAndWork burnUp={withPace({ elapsedDays: 12, timeShare: 1, overdueDays: 2 })} unit="points" />,
    );
    expect(
      screen.getByText('10 of 10 working days gone (2 working days past the planned end)'),
    ).toBeInTheDocument();
  });

  it('does without an end date and without work', () => {
    const burnUp = withPace({ totalDays: null, timeShare: null, scope: 0, done: 0, workShare: null });
    renderSurface(<TimeAndWork burnUp={burnUp} unit="points" />);
    expect(screen.getByText('6.5 working days gone; the sprint has no end date')).toBeInTheDocument();
    expect(screen.getByText('nothing is in the sprint')).toBeInTheDocument();
  });
});

describe('the chance to finish', () => {
  it.each([
    [
      {},
      /\(21 pts\) within the 3\.5 working days .* about 7 in 10, from 42 working days .* \(2\.3 pts a day\)/,
    ],
    [{ chance: 0.004 }, /less than 1 in 20/],
    [{ chance: 0.96 }, /more than 19 in 20/],
    [{ chance: 0.949 }, /about 9 in 10/],
    [{ remaining: 0, chance: 1 }, /Everything in the sprint is done/],
    [{ daysLeft: 0, chance: 0 }, /The planned end has passed; 21 pts left/],
  ])('of %j is said in words', (chance, text) => {
    renderSurface(<TimeAndWork burnUp={withChance(chance)} unit="points" />);
    expect(screen.getByText(text)).toBeInTheDocument();
  });

  it('says why there is none', () => {
    const missing = { what: 'workingDays', have: 4, need: 10 } as const;
    renderSurface(<TimeAndWork burnUp={buildBurnUp({ chance: { known: false, missing } })} unit="points" />);
    expect(screen.getByText(/No chance to finish can be given: 4 of 10 working days/)).toBeInTheDocument();
  });

  it('is not asked for after the close', () => {
    renderSurface(<TimeAndWork burnUp={buildBurnUp({ chance: null })} unit="points" />);
    expect(screen.queryByText(/hance/)).not.toBeInTheDocument();
  });
});
