import type { WorkClass } from '../team/settings';
import { normalise } from './normalise';
import { CRITERIA_HEADINGS, SCENARIO_WORDS, SO_THAT, TEMPLATE_FILLERS } from './purpose.table';
import { isReadable } from './readable';
import { languageOf, wholeWords } from './sprint-goal-language';

/** What a purpose was recognised by. */
export type PurposeSource = 'soThat' | 'acceptanceCriteria' | 'parent' | 'bugReport' | 'outcomeAnswer';

/**
 * Whether an item says what it is for (domain.md H8). `unknown`: what would tell was not read, or cannot be read; such an
 * item is left out of the share instead of counting against it.
 */
export type Purpose =
  | { readonly state: 'found'; readonly by: PurposeSource }
  | { readonly state: 'missing' }
  | { readonly state: 'unknown'; readonly because: 'outcomeNotRead' | 'parentNotRead' | 'language' };

/** An item's parent. `bucket`: a drawer such as "Technical backlog" (domain.md S7): it lends no purpose. */
export interface PurposeParent {
  /** Null: it has none; undefined: not read. */
  readonly description: string | null | undefined;
  readonly bucket: boolean;
}

/** What H8 looks at. Texts are plain text, null where empty. */
export interface PurposeInput {
  readonly class: WorkClass;
  readonly summary: string;
  readonly description: string | null;
  readonly priority: string | null;
  readonly parent: PurposeParent | null;
  /** The score (0–3) of the answer about value on technical work; null: no answer; undefined: not read. */
  readonly outcomeScore?: number | null | undefined;
}

/** A clear answer to the outcome question about value (domain.md 6.4). */
const CLEAR_ANSWER = 2;
/** A parent's description of fewer words tells no more than its title. */
const FEWEST_PARENT_WORDS = 3;

/** Given, when and then stand no further apart than a paragraph. */
const SCENARIO_SPAN = 400;
/** What has to follow a phrase, in words that no empty template has. */
const WORDS_AFTER_HEADING = 3;

const SO_THAT_PHRASE = wholeWords(SO_THAT.join('|'), 'g');
const HEADING = wholeWords(CRITERIA_HEADINGS.join('|'), 'g');
const SCENARIOS = SCENARIO_WORDS.map(([given, when, then]) => ({
  given: wholeWords(given, 'g'),
  when: wholeWords(when),
  then: wholeWords(then),
}));
const FILLER = new RegExp(`^(?:${TEMPLATE_FILLERS.join('|')})$`);

/** Out: whether the item's purpose can be recognised, and by what; null for what H8 does not count (sub-tasks, epics). */
export function purposeOf(item: PurposeInput): Purpose | null {
  switch (item.class) {
    case 'excluded':
      return null;
    case 'bug':
      return item.description !== null && item.priority !== null ? found('bugReport') : missingPurpose(item);
    case 'technical':
      return technicalPurpose(item);
    case 'functional':
      return functionalPurpose(item);
  }
}

function technicalPurpose({ outcomeScore, parent }: PurposeInput): Purpose {
  if (typeof outcomeScore === 'number' && outcomeScore >= CLEAR_ANSWER) return found('outcomeAnswer');
  return (
    parentPurpose(parent) ??
    (outcomeScore === undefined ? { state: 'unknown', because: 'outcomeNotRead' } : { state: 'missing' })
  );
}

function functionalPurpose(item: PurposeInput): Purpose {
  const byParent = parentPurpose(item.parent);
  if (byParent?.state === 'found') return byParent;
  return textPurpose(item) ?? byParent ?? missingPurpose(item);
}

function textPurpose({ summary, description }: PurposeInput): Purpose | null {
  const lines = [summary, ...(description ?? '').split('\n')].map(normalise).filter((line) => line !== '');
  if (saysSoThat(lines)) return found('soThat');
  return hasCriteria(lines.join(' ')) ? found('acceptanceCriteria') : null;
}

/** Out: null where there is no parent that could lend a purpose. */
function parentPurpose(parent: PurposeParent | null): Purpose | null {
  if (parent === null || parent.bucket || parent.description === null) return null;
  if (parent.description === undefined) return { state: 'unknown', because: 'parentNotRead' };
  const words = parent.description.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  return words.length >= FEWEST_PARENT_WORDS ? found('parent') : null;
}

/** Text in another script or language may well say what it is for. */
function missingPurpose({ class: workClass, summary, description }: PurposeInput): Purpose {
  if (workClass === 'bug' || description === null) return { state: 'missing' };
  const written = `${summary} ${description}`;
  const text = normalise(written);
  const judged = isReadable(written, text) && languageOf(text) !== null;
  return judged ? { state: 'missing' } : { state: 'unknown', because: 'language' };
}

/** What follows stands on the same line, or on the next one where the phrase ends its own. */
function saysSoThat(lines: readonly string[]): boolean {
  return lines.some((line, index) =>
    [...line.matchAll(SO_THAT_PHRASE)].some(({ index: at, 0: phrase }) => {
      const rest = line.slice(at + phrase.length).trim();
      return (
        holdsItself(phrase) || isFilledIn(rest === '' ? withoutHeadings(lines[index + 1] ?? '') : rest, 1)
      );
    }),
  );
}

/** "um den Preis zu" and "para comparar" have their purpose inside. */
function holdsItself(phrase: string): boolean {
  return phrase.endsWith(' zu') || /^para (?!que|poder)/.test(phrase);
}

function hasCriteria(text: string): boolean {
  const underHeading = [...text.matchAll(HEADING)].some(({ index, 0: heading }) =>
    isFilledIn(withoutHeadings(text.slice(index + heading.length)), WORDS_AFTER_HEADING),
  );
  return underHeading || SCENARIOS.some((scenario) => tellsScenario(text, scenario));
}

function withoutHeadings(text: string): string {
  return text.replace(HEADING, ' ').trim();
}

function tellsScenario(text: string, { given, when, then }: (typeof SCENARIOS)[number]): boolean {
  const after = (word: RegExp, part: string): string | null => {
    const hit = word.exec(part.slice(0, SCENARIO_SPAN));
    return hit === null ? null : part.slice(hit.index + hit[0].length);
  };
  return [...text.matchAll(given)].some(({ index, 0: word }) => {
    const condition = text.slice(index + word.length);
    const event = after(when, condition);
    const result = event === null ? null : after(then, event);
    return result !== null && isFilledIn(result, 1);
  });
}

/** Out: whether at least `words` of the next six words say something that no empty template says. */
function isFilledIn(rest: string, words: number): boolean {
  const next = rest.trim().split(/ +/).slice(0, 6);
  return next.filter((word) => word !== '' && !FILLER.test(word)).length >= words;
}

function found(by: PurposeSource): Purpose {
  return { state: 'found', by };
}
