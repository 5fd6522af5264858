import { screen } from '@testing-library/react';
import '@testing-library/jest-dom';
import type { CeremoniesDto } from '../../../../../../src/contract/ceremony-api';
import { installBridge } from '../../../../testing/bridge';
import { renderSurface } from '../../../../testing/render';
import { NOW } from '../testing/team-builders';
import { CeremoniesPage } from './ceremonies-page';

function show(part: Partial<CeremoniesDto>) {
  const data: CeremoniesDto = {
    asOf: NOW,
    viewer: { speaks: false, mayRecord: false, inRotation: false, joinRefusal: null },
    wayOfWorking: { link: '', note: '' },
    ownerFacilitates: false,
    statuses: [],
    advice: { state: 'locked', missing: ['C1'] },
    rotation: { on: false, ceremonies: [], order: [], standsIn: false },
    people: [],
    sprints: [],
    fairness: [],
    ...part,
  };
  installBridge((command) => (command === 'invoke' ? { ok: true, data } : undefined));
  renderSurface(<CeremoniesPage onContext={jest.fn()} />);
  return screen.findByRole('heading', { name: 'What your ceremonies are for' });
}

describe('the ceremonies of a team', () => {
  it('lead to what the team has written down about its way of working', async () => {
    await show({ wayOfWorking: { link: 'https://example.com/how', note: 'Two weeks, one goal' } });
    const link = screen.getByRole('link', { name: 'Our way of working' });
    expect(link).toHaveAttribute('href', 'https://example.com/how');
    expect(screen.getByText(/Two weeks, one goal/)).toBeInTheDocument();
  });

  it('say nothing of it where the team has written down nothing', async () => {
    await show({});
    expect(screen.queryByText(/way of working/)).not.toBeInTheDocument();
  });

  it('say that the Product Owner facilitates only when something has just made it so', async () => {
    await show({ ownerFacilitates: true });
    expect(screen.getByText(/The Product Owner now facilitates a ceremony/)).toBeInTheDocument();
  });
});
