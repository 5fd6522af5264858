import { normalise } from '../../text/normalise';
import { isReadable } from '../../text/readable';
import { languageOf, wholeWords } from '../../text/sprint-goal-language';
import { GOAL_WORDS, JUDGED_LANGUAGES } from '../../text/sprint-goal-words.table';
import { ANSWER_WORDS, type AnswerWords } from './answer-words.table';

/** The two outcome questions: what value it brings, what the risks of not doing it are (domain.md 6.2). */
export type OutcomeQuestion = 'value' | 'risk';

/** 0 missing · 1 thin · 2 clear · 3 strong. Hints for the writer, never a reason to block. */
export type QualityScore = 0 | 1 | 2 | 3;

/** What would make the answer stronger. */
export type QualityHint =
  | 'missing'
  | 'placeholder'
  | 'tooShort'
  | 'repeatsTitle'
  | 'sayForWhom'
  | 'sayWhatChanges'
  | 'sayWhatCouldHappen'
  | 'addNumber' // a number, date or frequency would make it strong
  | 'neededNow'; // no significant risk: then is it needed now? Park it, or name the value

/** An answer in another language or script is not judged, never scored low (design §11). */
export type AnswerQuality =
  | { readonly judged: true; readonly score: QualityScore; readonly hint: QualityHint | null }
  | { readonly judged: false; readonly because: 'script' | 'language' };

export interface AnswerToJudge {
  readonly question: OutcomeQuestion;
  readonly text: string;
  /** Summary of the issue: an answer that only repeats it says nothing new. */
  readonly title: string;
  /** The beneficiary was chosen beside the text. */
  readonly forWhomChosen: boolean;
}

const FEWEST_WORDS = 5;
/** A German compound of this length says as much as two words. */
const COMPOUND_LETTERS = 14;
const MOST_REPEATED = 0.6;
/** Words of a title that are compared: shorter ones are articles and the like. */
const COMPARED_LETTERS = 4;
/** What follows in a very long text adds nothing to a hint. */
const JUDGED_LETTERS = 2_000;

const PATTERNS = {
  who: anyOf(
    'who',
    JUDGED_LANGUAGES.map((each) => GOAL_WORDS[each].who),
  ),
  effect: anyOf('effect'),
  consequence: anyOf('consequence'),
  quantity: anyOf('quantity'),
  placeholder: new RegExp(
    `^(?:${JUDGED_LANGUAGES.map((each) => ANSWER_WORDS[each].placeholder).join('|')})$`,
  ),
};

/** An issue key, a version ("v2", "version 3") and a name with digits in it ("K8s", "OAuth2") are no amounts. */
const NO_AMOUNT =
  /\b[A-Z][A-Z0-9_]+-\d+\b|\b(?:v|version|release) ?\d+(?:\.\d+)*\b|\b\d*[a-z]+\d[a-z\d]*\b/gi;
/** An amount may be written to its unit: "30s", "4h", "5k". */
const AMOUNT = /\d+(?:[.,]\d+)?(?:ms|s|h|d|k|m|x|min|gb|mb|%|€|\$)?(?!\w)/i;

/**
 * Judges one answer (domain.md 6.4): value needs a beneficiary and an effect, risk a consequence; a number, date or
 * frequency makes it strong. In: the answer as written. Out: score and hint, or why it is not judged.
 */
export function answerQuality({ question, text, title, forWhomChosen }: AnswerToJudge): AnswerQuality {
  const written = text.slice(0, JUDGED_LETTERS);
  const normalised = normalise(written);
  if (!/\p{L}/u.test(written)) {
    return normalised === '' ? scored(0, 'missing') : scored(1, 'placeholder');
  }
  if (!isReadable(written, normalised)) return { judged: false, because: 'script' };
  if (PATTERNS.placeholder.test(normalised)) return scored(1, 'placeholder');
  if (repeats(normalised, normalise(title))) return scored(1, 'repeatsTitle');
  const quality = judgeText({ question, written, normalised, forWhomChosen });
  const isLow = !quality.judged || quality.score < 2;
  return isLow && languageOf(normalised) === null ? { judged: false, because: 'language' } : quality;
}

/** "No significant risk", chosen explicitly, is a complete answer. */
export const NO_RISK_QUALITY: AnswerQuality = { judged: true, score: 2, hint: 'neededNow' };

/** Out: whether an answer is good enough to rank by; one that cannot be judged is not held back. */
export function isClear(quality: AnswerQuality): boolean {
  return !quality.judged || quality.score >= 2;
}

interface Readable {
  readonly question: OutcomeQuestion;
  readonly written: string;
  readonly normalised: string;
  readonly forWhomChosen: boolean;
}

function judgeText({ question, written, normalised, forWhomChosen }: Readable): AnswerQuality {
  if (wordCount(normalised) < FEWEST_WORDS) return scored(1, 'tooShort');
  if (question === 'risk' && !PATTERNS.consequence.test(normalised)) return scored(1, 'sayWhatCouldHappen');
  if (question === 'value') {
    if (!forWhomChosen && !PATTERNS.who.test(normalised)) return scored(1, 'sayForWhom');
    if (!PATTERNS.effect.test(normalised)) return scored(1, 'sayWhatChanges');
  }
  return hasQuantity(written, normalised) ? scored(3, null) : scored(2, 'addNumber');
}

function hasQuantity(written: string, normalised: string): boolean {
  return PATTERNS.quantity.test(normalised) || AMOUNT.test(written.replace(NO_AMOUNT, ' '));
}

function repeats(answer: string, title: string): boolean {
  const long = (text: string): string[] => text.split(' ').filter((word) => word.length >= COMPARED_LETTERS);
  const [said, known] = [long(answer), new Set(long(title))];
  if (said.length === 0 || known.size === 0) return false;
  return said.filter((word) => known.has(word)).length / said.length > MOST_REPEATED;
}

function wordCount(normalised: string): number {
  const words = normalised.split(' ');
  return words.length + words.filter((word) => word.length >= COMPOUND_LETTERS).length;
}

function scored(score: QualityScore, hint: QualityHint | null): AnswerQuality {
  return { judged: true, score, hint };
}

/** Answers mix languages ("Deployments sind schneller"), so all four are read together. */
function anyOf(what: Exclude<keyof AnswerWords, 'placeholder'>, more: readonly string[] = []): RegExp {
  return wholeWords([...JUDGED_LANGUAGES.map((each) => ANSWER_WORDS[each][what]), ...more].join('|'));
}
