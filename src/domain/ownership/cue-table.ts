import type { KindId } from './kinds.table';

export type CueLanguage = 'en' | 'fr' | 'de' | 'es';

/**
 * Phrases that tell a kind of work, by language, as regular expressions over the normalised title (domain.md 2.2).
 * A cue starts at a word boundary unless it begins with ^, and ends at one unless it ends with a blank or $.
 */
export type CueTable = Readonly<Partial<Record<KindId, Readonly<Record<CueLanguage, readonly string[]>>>>>;
