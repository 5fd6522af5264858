export const LANGUAGES = ['en', 'fr', 'de', 'es'] as const;

export type Language = (typeof LANGUAGES)[number];

/** In: Jira's locale (`de-DE`, `fr_FR`). Out: the language Tandem speaks to this person, English where it has no other. */
export function languageOf(locale: string | undefined): Language {
  const prefix = locale?.slice(0, 2).toLowerCase();
  return LANGUAGES.find((language) => language === prefix) ?? 'en';
}

/** Out: the locale for numbers and dates as `Intl` writes it; the language alone where Jira's cannot be used. */
export function formatLocaleOf(locale: string | undefined): string {
  const tag = locale?.replace('_', '-') ?? 'en';
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? 'en';
  } catch {
    return languageOf(locale);
  }
}
