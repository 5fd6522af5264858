import { COMMON_WORDS, GOAL_WORDS, JUDGED_LANGUAGES, type JudgedLanguage } from './sprint-goal-words.table';

/** Endings that few other languages share. */
const ENDINGS: Readonly<Partial<Record<string, RegExp>>> = {
  de: /^[a-z]{3,}(?:ung|ungen|keit|heit|schaft|lich|lichen)$/,
  es: /^[a-z]{3,}(?:cion|ciones|miento|mientos)$/,
  pt: /^[a-z]{3,}(?:cao|coes)$/,
  it: /^[a-z]{3,}(?:zione|zioni)$/,
};

const OTHER_LANGUAGES = Object.keys(COMMON_WORDS).filter((language) => !(language in GOAL_WORDS));
const NOTHING = /(?!)/g;

const COMMON: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(COMMON_WORDS).map(([language, words]) => [language, new Set(words.split(' '))]),
);

/** What goals are made of in one language; Scrum's own words (sprint, story, ticket) are the same in all of them. */
const LEXICON: ReadonlyMap<string, RegExp> = new Map(
  JUDGED_LANGUAGES.map((language) => {
    const { outcome, who, finish } = GOAL_WORDS[language];
    return [language, wholeWords(`${outcome}|${who}|${finish}`, 'g')];
  }),
);

/** Out: the pattern over normalised text, as whole words. */
export function wholeWords(pattern: string, flags = ''): RegExp {
  return new RegExp(`(?<![a-z0-9])(?:${pattern})(?![a-z0-9])`, flags);
}

/**
 * Out: which of the judged languages a normalised text is written in; null where it is none of them, or too little says so.
 * Every word counts that is common in a language; a goal is only judged where no other language knows as many of its words.
 */
export function languageOf(normalised: string): JudgedLanguage | null {
  const words = normalised.split(' ').filter((word) => word !== '');
  const common = (language: string): number => words.filter((word) => isOf(language, word)).length;
  const named = (language: string): number => normalised.match(LEXICON.get(language) ?? NOTHING)?.length ?? 0;
  const [best] = JUDGED_LANGUAGES.map((language) => ({
    language,
    named: named(language),
    score: common(language) + named(language),
  })).sort((a, b) => b.score - a.score || b.named - a.named);
  const rival = Math.max(...OTHER_LANGUAGES.map(common));
  return best !== undefined && best.score > rival ? best.language : null;
}

function isOf(language: string, word: string): boolean {
  return COMMON.get(language)?.has(word) === true || ENDINGS[language]?.test(word) === true;
}
