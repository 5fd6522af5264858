import { screen } from '@testing-library/react';
import { DEFAULT_SETTINGS } from '../../../../../../src/domain/team/settings';
import { renderSurface } from '../../../../testing/render';
import { SilentNote } from './silent-note';

const open = DEFAULT_SETTINGS.roles;

describe('before the set-up ends', () => {
  it('says what stays silent without Product Owner and Scrum Master', () => {
    renderSurface(<SilentNote roles={open} />);
    expect(screen.getByText(/^Without a Product Owner/)).toBeTruthy();
    expect(screen.getByText(/^Without a Scrum Master/)).toBeTruthy();
  });

  it('does not ask for a Scrum Master where the team wants none', () => {
    renderSurface(<SilentNote roles={{ ...open, po: 'po', smMode: 'none' }} />);
    expect(screen.queryByText(/^Without a/)).toBeNull();
  });
});
