import { act, renderHook } from '@testing-library/react';
import { DEFAULT_SETTINGS, type TeamSettings } from '../../../../../src/domain/team/settings';
import { useDraft } from './use-draft';

const SAVED: TeamSettings = { ...DEFAULT_SETTINGS, introduced: true };
const MINE: TeamSettings = { ...SAVED, trainingLink: 'https://example.com' };
const theirs = (link: string): TeamSettings => ({
  ...SAVED,
  trainingLink: link,
  maturity: { ...SAVED.maturity, teamChangedAt: 1 },
});

const draftOf = () => renderHook(({ saved }) => useDraft(saved), { initialProps: { saved: SAVED } });

describe('a draft of settings', () => {
  it('is clean once it is saved, also where the app added to it', () => {
    const { result, rerender } = draftOf();
    act(() => result.current.change('trainingLink', MINE.trainingLink));
    expect(result.current.dirty).toBe(true);
    rerender({ saved: MINE });
    expect(result.current.dirty).toBe(false);
    rerender({ saved: theirs(MINE.trainingLink) });
    expect(result.current.dirty).toBe(false);
    expect(result.current.settings.maturity.teamChangedAt).toBe(1);
  });

  it('keeps what a person changed when others save', () => {
    const { result, rerender } = draftOf();
    act(() => result.current.change('trainingLink', MINE.trainingLink));
    rerender({ saved: theirs('https://example.org') });
    expect(result.current.settings.trainingLink).toBe(MINE.trainingLink);
    expect(result.current.dirty).toBe(true);
  });
});
