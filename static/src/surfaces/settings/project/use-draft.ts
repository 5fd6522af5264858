import { useState } from 'react';
import type { TeamSettings } from '../../../../../src/domain/team/settings';

export interface Draft {
  readonly settings: TeamSettings;
  readonly dirty: boolean;
  readonly change: <K extends keyof TeamSettings>(part: K, value: TeamSettings[K]) => void;
  readonly reset: (settings: TeamSettings) => void;
}

/** What a person is changing, beside what is saved. */
export function useDraft(saved: TeamSettings): Draft {
  const [settings, setSettings] = useState(saved);
  return {
    settings,
    dirty: JSON.stringify(settings) !== JSON.stringify(saved),
    change: (part, value) => setSettings((before) => ({ ...before, [part]: value })),
    reset: setSettings,
  };
}
