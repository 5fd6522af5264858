import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import '@testing-library/jest-dom';
import { DETECTOR_IDS } from '../../../../../../src/domain/backlog/detectors/detector';
import { SIGNAL_IDS } from '../../../../../../src/domain/health/signal';
import { DEFAULT_SETTINGS, type HealthSettings } from '../../../../../../src/domain/team/settings';
import { renderSurface } from '../../../../testing/render';
import { ThresholdsSection } from './thresholds-section';

function show(health: Partial<HealthSettings> = {}) {
  const change = jest.fn();
  renderSurface(
    <ThresholdsSection
      settings={{ ...DEFAULT_SETTINGS, health: { ...DEFAULT_SETTINGS.health, ...health } }}
      change={change}
      problems={[]}
      readOnly={false}
      maySteer
      people={[]}
      findPeople={() => Promise.resolve([])}
      projectKey="SHOP"
    />,
  );
  return change;
}

describe('the limits', () => {
  it('let every signal and everything that the one backlog looks for be switched off (T80)', () => {
    show();
    // One more: whether late removals count.
    expect(screen.getAllByRole('checkbox')).toHaveLength(SIGNAL_IDS.length + DETECTOR_IDS.length + 1);
  });

  it.each([
    ['Sprint goal', 'H6'],
    ['Point fields', 'S1'],
  ])('switch %s off', async (name, id) => {
    const change = show();
    await userEvent.click(screen.getByRole('checkbox', { name }));
    expect(change).toHaveBeenCalledWith('health', { ...DEFAULT_SETTINGS.health, disabled: [id] });
  });

  it('hide the limits of what is switched off', () => {
    show({ disabled: SIGNAL_IDS });
    // What remains: the time of grace, and how many sprints are looked at.
    expect(screen.getAllByRole('spinbutton')).toHaveLength(2);
  });
});
