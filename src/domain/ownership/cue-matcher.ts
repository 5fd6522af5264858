import { lazily } from '../lazily';
import type { NormalisedText } from '../text/normalise';
import { stemsOf } from './cue-stems';
import type { CueLanguage } from './cue-table';
import { CUES } from './cues.table';
import { KINDS, type Kind, type VetoName } from './kinds.table';
import { CODE_IN_ORIGINAL, VETO_WORDS } from './veto-words.table';

/** Where a cue of a kind was found in the normalised title. */
export interface CueHit {
  readonly kind: Kind;
  readonly start: number;
  readonly text: string;
  readonly language: CueLanguage;
}

interface Cue {
  readonly kind: Kind;
  readonly language: CueLanguage;
  readonly source: string;
  readonly pattern: RegExp;
}

const LANGUAGES: readonly CueLanguage[] = ['en', 'fr', 'de', 'es'];

/** All four languages are always tried: mixed titles are the rule in French, German and Spanish companies. */
const COMPILED = lazily((): readonly Cue[] =>
  KINDS.flatMap((kind) =>
    LANGUAGES.flatMap((language) =>
      (CUES[kind.id]?.[language] ?? []).map((source) => ({
        kind,
        language,
        source,
        pattern: compileCue(source),
      })),
    ),
  ),
);

const VETOES: Readonly<Record<VetoName, RegExp>> = {
  product: new RegExp(VETO_WORDS.product),
  code: new RegExp(VETO_WORDS.code),
  testFix: new RegExp(VETO_WORDS.testFix),
  automatedTest: new RegExp(VETO_WORDS.automatedTest),
};
const CODE_WRITTEN = new RegExp(CODE_IN_ORIGINAL);

const KEY_LENGTH = 3;

/** Places of cues by the first characters of the stems that they need, so that few of them have to be tried on a title. */
const NEEDED = lazily(placesByStem);

/**
 * Finds the kinds of work that a title names.
 * In: the normalised title. Out: for each kind its earliest (then longest) cue, in the order of the taxonomy.
 */
export function findCues(text: string): CueHit[] {
  const best = new Map<string, CueHit>();
  for (const place of [...placesToTry(text)].sort((a, b) => a - b)) {
    const cue = COMPILED()[place];
    const match = cue?.pattern.exec(text);
    if (cue === undefined || match === null || match === undefined) continue;
    const hit = { kind: cue.kind, start: match.index, text: match[0], language: cue.language };
    const before = best.get(cue.kind.id);
    if (before === undefined || isBetter(hit, before)) best.set(cue.kind.id, hit);
  }
  return [...best.values()];
}

/** In: hits of a title, as written and normalised. Out: those that no veto silences (domain.md 2.2 step 5). */
export function unvetoed(hits: readonly CueHit[], original: string, { text }: NormalisedText): CueHit[] {
  return hits.filter((hit) => !isVetoed(hit, original, text));
}

/** Out: the names of the vetoes whose words a normalised title has. */
export function vetoesIn(text: string): VetoName[] {
  return (Object.keys(VETOES) as VetoName[]).filter((name) => VETOES[name].test(text));
}

function placesByStem(): ReadonlyMap<string, readonly (readonly [stem: string, place: number])[]> {
  const places = new Map<string, [string, number][]>();
  COMPILED().forEach(({ source }, place) => {
    for (const stem of new Set(stemsOf(source))) {
      const key = stem.slice(0, KEY_LENGTH);
      const known = places.get(key);
      if (known === undefined) places.set(key, [[stem, place]]);
      else known.push([stem, place]);
    }
  });
  return places;
}

function placesToTry(text: string): Set<number> {
  const needed = NEEDED();
  const places = new Set<number>();
  for (let at = 0; at + KEY_LENGTH <= text.length; at += 1) {
    for (const [stem, place] of needed.get(text.slice(at, at + KEY_LENGTH)) ?? []) {
      if (text.startsWith(stem, at)) places.add(place);
    }
  }
  return places;
}

function isBetter(hit: CueHit, before: CueHit): boolean {
  return hit.start < before.start || (hit.start === before.start && hit.text.length > before.text.length);
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
