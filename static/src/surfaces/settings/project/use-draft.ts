import { useState } from 'react';
import type { TeamSettings } from '../../../../../src/domain/team/settings';

export interface Draft {
  readonly settings: TeamSettings;
  readonly dirty: boolean;
  readonly change: <K extends keyof TeamSettings>(part: K, value: TeamSettings[K]) => void;
  readonly reset: (settings: TeamSettings) => void;
}

/**
 * What a person is changing, beside what is saved. A draft without changes follows what is saved: the app adds to it
 * (when the team changed), and others save, too.
 */
export function useDraft(saved: TeamSettings): Draft {
  const [settings, setSettings] = useState(saved);
  const [base, setBase] = useState(saved);
  if (saved !== base) {
    if (isSame(settings, base)) setSettings(saved);
    setBase(saved);
  }
  return {
    settings,
    dirty: !isSame(settings, saved),
    change: (part, value) => setSettings((before) => ({ ...before, [part]: value })),
    reset: setSettings,
  };
}

function isSame(one: TeamSettings, other: TeamSettings): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
