import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import '@testing-library/jest-dom';
import { DEFAULT_SETTINGS } from '../../../../../src/domain/team/settings';
import { installBridge } from '../../../testing/bridge';
import { renderSurface } from '../../../testing/render';
import { IntroNote } from './intro-note';

/** Answers for a reader who may save settings or not. Out: where the reader was led. */
function answering(maySave: boolean): unknown[] {
  const places: unknown[] = [];
  const data = {
    ...{ settings: DEFAULT_SETTINGS, rev: null, override: null, overrideRev: null, people: [] },
    viewer: { role: 'DEV', maySave, maySteer: maySave },
  };
  installBridge((command, payload) => {
    if (command === 'navigate') places.push(payload);
    return command === 'invoke' ? { ok: true, data } : undefined;
  });
  return places;
}

describe('the note that nobody has introduced the team', () => {
  it('leads who may change the settings straight there', async () => {
    const places = answering(true);
    renderSurface(<IntroNote projectKey="SHOP" />);
    await userEvent.click(await screen.findByRole('button', { name: 'Introduce the team' }));
    expect(places).toMatchObject([{ target: 'module', moduleKey: 'project-settings', projectKey: 'SHOP' }]);
    expect(screen.queryByText(/Ask a project admin/)).not.toBeInTheDocument();
  });

  it('says whom to ask to everybody else', async () => {
    answering(false);
    renderSurface(<IntroNote projectKey="SHOP" />);
    expect(await screen.findByText(/Ask a project admin/)).toBeInTheDocument();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });
});
