/** How a person wants to see the site: kept in this browser, not in Jira. */
export interface Preferences {
  /** Forge's locale code. */
  readonly locale: string;
  readonly colorMode: 'light' | 'dark';
  readonly width: 'wide' | 'narrow';
}

export const LOCALES = [
  { code: 'en-US', name: 'English' },
  { code: 'fr-FR', name: 'Français' },
  { code: 'de-DE', name: 'Deutsch' },
  { code: 'es-ES', name: 'Español' },
] as const;

const KEY = 'shell-preferences';

/**
 * Reads the preferences: what the address says (`?locale=fr-FR&theme=dark&width=narrow`, for links and tests), else what
 * this browser remembers, else the defaults.
 * @param fallbackLocale language of the person, where nothing was chosen
 */
export function readPreferences(
  search: string,
  remembered: string | null,
  fallbackLocale: string,
): Preferences {
  const asked = new URLSearchParams(search);
  const kept = parse(remembered);
  return {
    locale: knownLocale(asked.get('locale') ?? kept.locale) ?? knownLocale(fallbackLocale) ?? 'en-US',
    colorMode: (asked.get('theme') ?? kept.colorMode) === 'dark' ? 'dark' : 'light',
    width: (asked.get('width') ?? kept.width) === 'narrow' ? 'narrow' : 'wide',
  };
}

/** What this browser remembers. */
export function rememberedPreferences(): string | null {
  return window.localStorage.getItem(KEY);
}

export function rememberPreferences(preferences: Preferences): void {
  window.localStorage.setItem(KEY, JSON.stringify(preferences));
}

/** The code of a supported language, also when only the language is given (`fr`). */
function knownLocale(wanted: string | undefined): string | undefined {
  const language = wanted?.replace('_', '-').split('-')[0];
  return LOCALES.find(({ code }) => code === wanted || code.split('-')[0] === language)?.code;
}

function parse(text: string | null): Partial<Record<keyof Preferences, string>> {
  try {
    return (JSON.parse(text ?? '{}') ?? {}) as Partial<Record<keyof Preferences, string>>;
  } catch {
    return {};
  }
}
