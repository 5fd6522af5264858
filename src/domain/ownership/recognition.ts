import type { NormalisedText } from '../text/normalise';
import { findCues, unvetoed, type CueHit } from './cue-matcher';
import type { Kind, KindClass, Role } from './kinds.table';
import { saysNothing } from '../text-model/weak-words';
import { ROLE_NEGATION } from './veto-words.table';

export type Confidence = 'high' | 'medium';

/** A stretch of the title as written, [start, end) in UTF-16 units: the words that carried a decision. */
export interface Evidence {
  readonly start: number;
  readonly end: number;
}

/** What a title is recognised as. `kind.owner` is NONE for gap, technical and plain kinds. */
export interface Recognition {
  readonly kind: Kind;
  readonly with: readonly Role[];
  readonly confidence: Confidence;
  readonly evidence: readonly Evidence[];
  /** The kind of the other role that the title names too (domain.md 2.2 step 7). */
  readonly other: { readonly kind: Kind; readonly evidence: Evidence } | null;
}

const RANK: Readonly<Record<KindClass, number>> = {
  tricky: 0,
  practice: 1,
  ceremony: 1,
  product: 1,
  gap: 2,
  technical: 3,
  plain: 9,
};

const NEGATED_ROLE = new RegExp(ROLE_NEGATION);

/**
 * Recognises a kind of work by its cues alone (domain.md 2.2 steps 4–7).
 * In: the title as written and normalised, its cues. Out: the kind that wins by precedence, or null where no cue speaks.
 */
export function recogniseByCues(
  original: string,
  title: NormalisedText,
  found: readonly CueHit[] = findCues(title.text),
): Recognition | null {
  const hits = unvetoed(found, original, title).sort(byPrecedence);
  const [first] = hits;
  if (first === undefined) return null;

  const owned = hits.filter(({ kind }) => kind.owner !== 'NONE');
  const ownWork = hits.find(({ kind }) => kind.class === 'gap' || kind.class === 'technical');
  const [winner] = owned;
  if (winner === undefined) return recognition(first, title);
  if (winner.kind.strength === 'medium' && ownWork !== undefined && ownWork.start <= winner.start) {
    return recognition(ownWork, title);
  }
  const rival = owned.find(({ kind }) => kind.owner !== winner.kind.owner);
  return {
    ...recognition(winner, title),
    with: collaborators(winner, rival, hits, title.text),
    confidence: winner.kind.strength === 'strong' && rival === undefined ? 'high' : 'medium',
    other: rival === undefined ? null : { kind: rival.kind, evidence: ownPart(rival, winner, title) },
  };
}

function recognition(hit: CueHit, title: NormalisedText): Recognition {
  return {
    kind: hit.kind,
    with: hit.kind.with,
    confidence: hit.kind.strength === 'strong' ? 'high' : 'medium',
    evidence: [evidenceOf(hit, title)],
    other: null,
  };
}

function collaborators(
  winner: CueHit,
  rival: CueHit | undefined,
  hits: readonly CueHit[],
  title: string,
): Role[] {
  const roles = new Set<Role>(winner.kind.with);
  if (rival !== undefined && rival.kind.owner !== 'NONE') roles.add(rival.kind.owner);
  if (winner.kind.owner === 'PO' && hits.some(({ kind }) => kind.class === 'technical')) roles.add('DEV');
  return withoutNegated([...roles], title);
}

/** Out: the collaborators without a role that the normalised title says is missing ("without PO"). */
export function withoutNegated(roles: readonly Role[], title: string): Role[] {
  return roles.filter((role) => role === 'DEV' || !NEGATED_ROLE.test(title));
}

function byPrecedence(a: CueHit, b: CueHit): number {
  return RANK[a.kind.class] - RANK[b.kind.class] || a.start - b.start || b.text.length - a.text.length;
}

function evidenceOf({ start, text }: CueHit, { offsets }: NormalisedText): Evidence {
  const from = offsets[start] ?? 0;
  const last = offsets[start + text.trimEnd().length - 1] ?? from;
  return { start: from, end: last + 1 };
}

/** The words of a rival that the winner has not taken already: of "retro and update the roadmap" the last three. */
function ownPart(rival: CueHit, winner: CueHit, title: NormalisedText): Evidence {
  const taken = winner.start + winner.text.length - rival.start;
  if (rival.start < winner.start || taken <= 0) return evidenceOf(rival, title);
  const words = [...rival.text.matchAll(/[^ ]+/g)];
  const own = words.find(({ index, 0: word }) => index >= taken && !saysNothing(word));
  if (own === undefined) return evidenceOf(rival, title);
  return evidenceOf({ ...rival, start: rival.start + own.index, text: rival.text.slice(own.index) }, title);
}
