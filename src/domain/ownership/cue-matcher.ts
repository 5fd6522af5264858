import type { NormalisedText } from '../text/normalise';
import { CUES, type CueLanguage } from './cues.table';
import { KINDS, type Kind, type VetoName } from './kinds.table';
import { CODE_IN_ORIGINAL, VETO_WORDS } from './veto-words.table';

/** Where a cue of a kind was found in the normalised title. */
export interface CueHit {
  readonly kind: Kind;
  readonly start: number;
  readonly text: string;
  readonly language: CueLanguage;
}

interface CompiledKind {
  readonly kind: Kind;
  readonly cues: readonly { readonly language: CueLanguage; readonly pattern: RegExp }[];
}

const LANGUAGES: readonly CueLanguage[] = ['en', 'fr', 'de', 'es'];

/** All four languages are always tried: mixed titles are the rule in French, German and Spanish companies. */
const COMPILED: readonly CompiledKind[] = KINDS.flatMap((kind) => {
  const byLanguage = CUES[kind.id];
  if (byLanguage === undefined) return [];
  const cues = LANGUAGES.flatMap((language) =>
    byLanguage[language].map((cue) => ({ language, pattern: compileCue(cue) })),
  );
  return [{ kind, cues }];
});

const VETOES: Readonly<Record<VetoName, RegExp>> = {
  product: new RegExp(VETO_WORDS.product),
  code: new RegExp(VETO_WORDS.code),
  testFix: new RegExp(VETO_WORDS.testFix),
  automatedTest: new RegExp(VETO_WORDS.automatedTest),
};
const CODE_WRITTEN = new RegExp(CODE_IN_ORIGINAL);

/**
 * Finds the kinds of work that a title names.
 * In: the title as written and normalised. Out: for each kind its earliest (then longest) cue that no veto silences,
 * in the order of the taxonomy.
 */
export function matchCues(original: string, { text }: NormalisedText): CueHit[] {
  return COMPILED.flatMap(({ kind, cues }) => {
    const hit = earliest(kind, cues, text);
    return hit !== null && !isVetoed(hit, original, text) ? [hit] : [];
  });
}

function earliest(kind: Kind, cues: CompiledKind['cues'], text: string): CueHit | null {
  let best: CueHit | null = null;
  for (const { language, pattern } of cues) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const [found] = match;
    const isBetter =
      best === null ||
      match.index < best.start ||
      (match.index === best.start && found.length > best.text.length);
    if (isBetter) best = { kind, start: match.index, text: found, language };
  }
  return best;
}

function isVetoed({ kind, start, text: cue }: CueHit, original: string, text: string): boolean {
  const rest = `${text.slice(0, start)} ${text.slice(start + cue.length)}`;
  return kind.vetoes.some((veto) => {
    switch (veto) {
      case 'product':
        return VETOES.product.test(rest);
      case 'code':
        return CODE_WRITTEN.test(original) || VETOES.code.test(rest);
      case 'testFix':
      case 'automatedTest':
        return VETOES[veto].test(text);
    }
  });
}

function compileCue(cue: string): RegExp {
  const start = cue.startsWith('^') ? cue : `(?<![a-z0-9])(?:${cue})`;
  const end = /[ $]$/.test(cue) ? '' : '(?![a-z0-9])';
  return new RegExp(start + end);
}
