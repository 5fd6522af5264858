import { normalise } from './normalise';
import { isReadable } from './readable';
import { languageOf, wholeWords } from './sprint-goal-language';
import { GOAL_WORDS, JUDGED_LANGUAGES, type JudgedLanguage } from './sprint-goal-words.table';

/**
 * Why a goal has its score. 0: `none`. 1: `placeholder`, `restates` (the sprint's work), `activity` (going on), `tooShort`,
 * `list`, `sprintName`, `sameAsLast`. 2: `objective`, `outcomeOnly`, `beneficiaryOnly`, `objectiveWithList`.
 * 3: `whoAndOutcome`.
 */
export type GoalReason =
  | 'none'
  | 'placeholder'
  | 'restates'
  | 'activity'
  | 'tooShort'
  | 'list'
  | 'sprintName'
  | 'sameAsLast'
  | 'objective'
  | 'outcomeOnly'
  | 'beneficiaryOnly'
  | 'objectiveWithList'
  | 'whoAndOutcome';

export type GoalScore = 0 | 1 | 2 | 3;

/** A judged goal says which normalised words decided; a goal that cannot be read is not judged, never scored low. */
export type GoalJudgement =
  | {
      readonly judged: true;
      readonly score: GoalScore;
      readonly reason: GoalReason;
      readonly who: string | null;
      readonly outcome: string | null;
    }
  | { readonly judged: false; readonly because: 'script' | 'language' };

/** What else a goal is compared with. */
export interface GoalContext {
  readonly sprintName: string;
  /** The goal of the sprint before, null where there was none. */
  readonly previousGoal: string | null;
}

const SCORES: Readonly<Record<GoalReason, GoalScore>> = {
  none: 0,
  placeholder: 1,
  restates: 1,
  activity: 1,
  tooShort: 1,
  list: 1,
  sprintName: 1,
  sameAsLast: 1,
  objective: 2,
  outcomeOnly: 2,
  beneficiaryOnly: 2,
  objectiveWithList: 2,
  whoAndOutcome: 3,
};

const FEWEST_WORDS = 3;
/** A goal that only restates the sprint is short. */
const MOST_EMPTY_WORDS = 16;
/** A German compound of this length says as much as two words. */
const COMPOUND_LETTERS = 14;
const LIST_KEYS = 3;
const LIST_LINES = 5;
const LIST_PARTS = 4;
const SHORT_LINES = 2;
const PART_WORDS = 4;

const ISSUE_KEY = /\b[A-Z][A-Z0-9_]+-\d+\b/g;
const LABEL =
  /^\s*(?:sprint[ -]?(?:goal|ziel)s?|sprint\s+\d+|goals?|objectives?|ziel|objectif(?: d[ue] sprint)?|objetivo(?: del sprint)?)\s*[:–—-]\s+/i;
const LINES = /[\n;•]|(?:^|\s)[-*]\s/;
const NUMBERED = /(?:^|\s)\d{1,2}[.)]\s/g;
const PARTS = /[,;+/|•&]|\s(?:and|et|und|y|e)\s/;

interface GoalRules {
  readonly who: RegExp;
  readonly outcome: RegExp;
  readonly empty: readonly (readonly [GoalReason, RegExp])[];
}

const RULES: Readonly<Record<JudgedLanguage, GoalRules>> = {
  en: rulesOf('en'),
  fr: rulesOf('fr'),
  de: rulesOf('de'),
  es: rulesOf('es'),
};

/**
 * Judges a sprint goal (domain.md H6, Scrum Guide "single objective", "why the Sprint is valuable").
 * In: the goal as written; the sprint's name and the goal before it. Out: score 0–3 with its reason, or why it is not judged.
 */
export function judgeSprintGoal(goal: string, context: GoalContext): GoalJudgement {
  const text = goal.replace(LABEL, '').trim();
  const keys = text.match(ISSUE_KEY)?.length ?? 0;
  const written = text.replace(ISSUE_KEY, ' ');
  const normalised = normalise(written);
  if (normalise(text) === '' && !/\p{L}/u.test(text)) return scored('none');
  if (!isReadable(written, normalised)) return { judged: false, because: 'script' };
  const same = likeOthers(text, context);
  if (same !== null) return scored(same);
  const words = normalised.split(' ').length;
  if (keys >= LIST_KEYS && words < FEWEST_WORDS) return scored('list');
  const language = languageOf(normalised);
  const empty = words > MOST_EMPTY_WORDS ? null : emptyReason(normalised, language);
  if (empty !== null) return scored(empty);
  if (keys > 0 && words < FEWEST_WORDS) return scored('list');
  if (language === null) return { judged: false, because: 'language' };
  return judgeText(written, normalised, { keys, language });
}

function judgeText(
  written: string,
  normalised: string,
  { keys, language }: { keys: number; language: JudgedLanguage },
): GoalJudgement {
  const who = found(normalised, language, 'who');
  const outcome = found(normalised, language, 'outcome');
  const lines = written.split(LINES).filter((line) => normalise(line) !== '');
  const judged = (reason: GoalReason): GoalJudgement => ({ ...scored(reason), who, outcome });
  if (wordsOf(normalised) < FEWEST_WORDS && !saysWhat(normalised, outcome)) return judged('tooShort');
  if (lines.length >= LIST_LINES)
    return judged(leadsWithObjective(lines, language) ? 'objectiveWithList' : 'list');
  if (outcome === null && (keys >= LIST_KEYS || isEnumeration(written))) return judged('list');
  if (outcome !== null && who !== null) {
    return judged(lines.length <= SHORT_LINES ? 'whoAndOutcome' : 'objectiveWithList');
  }
  return judged(outcome !== null ? 'outcomeOnly' : who !== null ? 'beneficiaryOnly' : 'objective');
}

/** A goal of its own: not the sprint's name, not last sprint's goal again (numbers aside). */
function likeOthers(goal: string, { sprintName, previousGoal }: GoalContext): GoalReason | null {
  const plain = (text: string): string => normalise(text.replace(LABEL, '')).replace(/\d+/g, '#');
  const own = plain(goal);
  if (own === '') return null;
  if (own === plain(sprintName)) return 'sprintName';
  return previousGoal !== null && own === plain(previousGoal) ? 'sameAsLast' : null;
}

/** Words that name no objective, in any of the languages; a goal that says what changes for whom is never empty. */
function emptyReason(normalised: string, language: JudgedLanguage | null): GoalReason | null {
  if (language !== null && found(normalised, language, 'who') !== null) {
    if (found(normalised, language, 'outcome') !== null) return null;
  }
  for (const each of JUDGED_LANGUAGES) {
    const hit = RULES[each].empty.find(([, pattern]) => pattern.test(normalised));
    if (hit !== undefined) return hit[0];
  }
  return null;
}

/** Goals are written with English words in every language, so English is read beside the language of the goal. */
function found(normalised: string, language: JudgedLanguage, what: 'who' | 'outcome'): string | null {
  const own = RULES[language][what].exec(normalised)?.[0];
  return own ?? RULES.en[what].exec(normalised)?.[0] ?? null;
}

function wordsOf(normalised: string): number {
  const words = normalised.split(' ').filter((word) => /[a-z]{2,}/.test(word));
  return words.length + words.filter((word) => word.length >= COMPOUND_LETTERS).length;
}

/** "Reduce churn": two words are enough where one of them says what changes and another one what it is about. */
function saysWhat(normalised: string, outcome: string | null): boolean {
  if (outcome === null) return false;
  return /[a-z]{3,}/.test(normalised.replace(outcome, ' '));
}

function leadsWithObjective([lead]: readonly string[], language: JudgedLanguage): boolean {
  const text = normalise(lead ?? '');
  return found(text, language, 'who') !== null && found(text, language, 'outcome') !== null;
}

function isEnumeration(written: string): boolean {
  if ((written.match(NUMBERED)?.length ?? 0) >= LIST_KEYS) return true;
  const parts = written
    .split(PARTS)
    .map(normalise)
    .filter((part) => part !== '');
  return parts.length >= LIST_PARTS && parts.every((part) => part.split(' ').length <= PART_WORDS);
}

function scored(reason: GoalReason): Extract<GoalJudgement, { judged: true }> {
  return { judged: true, score: SCORES[reason], reason, who: null, outcome: null };
}

function rulesOf(language: JudgedLanguage): GoalRules {
  const { who, outcome, finish, items, work, filler, activity, placeholder } = GOAL_WORDS[language];
  const and = '(?:and|et|und|y|plus)';
  const generic = `(?:${finish}|${items}|${work}|${filler})`;
  const anyWords = (most: number): string => `(?:[a-z0-9%#]+ ){0,${most}}`;
  return {
    who: wholeWords(who),
    outcome: wholeWords(outcome),
    empty: [
      ['placeholder', new RegExp(`^(?:${placeholder})(?: (?:${and} )?(?:${placeholder}))*$`)],
      ['restates', new RegExp(`^${generic}(?: ${generic})*$`)],
      ['restates', new RegExp(`^(?:${finish}) ${anyWords(3)}(?:${items})(?: (?:${filler}))*$`)],
      ['restates', new RegExp(`^${anyWords(3)}(?:${items}) (?:(?:${filler}) )*(?:${finish})$`)],
      ['activity', new RegExp(`^(?:we |nous |wir )?(?:${activity})(?: [a-z0-9%#]+){0,6}$`)],
    ],
  };
}
