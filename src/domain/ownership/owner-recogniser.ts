import { isReadable } from '../text/readable';
import type { NormalisedText } from '../text/normalise';
import { evidenceWords } from '../text-model/evidence-words';
import { knowsText } from '../text-model/known-text';
import { groupSums } from '../text-model/score-text';
import type { TextModel } from '../text-model/unpack-model';
import { findCues } from './cue-matcher';
import { kindById, type Kind } from './kinds.table';
import { estimateOwner, type OwnerEstimate, type OwningRole } from './owner-estimate';
import { ownerInput, type WorkItemText } from './owner-input';
import { recogniseByCues, withoutNegated, type Recognition } from './recognition';

/**
 * Probabilities from which a suggestion is made, chosen on authors and projects kept out of training, for precision first:
 * by the text alone, where a cue names the same role, and where a cue names the other role or the team's own work.
 */
export const LEAST_PROBABILITY = { alone: 0.8, agreed: 0.5, contested: 0.93 } as const;
/** From here on a suggestion is shown as one of high confidence. */
export const HIGH_PROBABILITY = 0.93;
/** Share from which a gap kind is named that no cue names; it is only said on the Scrum Master's desk. */
const LEAST_GAP_SHARE = 0.6;

/**
 * Out: the recogniser of domain.md 2.2 steps 4–7: the model decides whether to speak and for whom, cues make it surer or
 * more careful, settle the kind where they agree, and show what of the title counts. Silent on scripts and words it cannot read.
 */
export function ownerRecogniser(
  model: TextModel,
): (item: WorkItemText, title: NormalisedText) => Recognition | null {
  return (item, title) => {
    if (!isReadable(item.summary, title.text) || !knowsText(model, item.summary)) return null;
    const found = findCues(title.text);
    const cues = recogniseByCues(item.summary, title, found);
    const sums = groupSums(model, ownerInput(item, title.text, found));
    const estimate = estimateOwner(model, sums);
    const evidence = (group: string) =>
      evidenceWords(model, sums, { written: item.summary, normalised: title }, group);
    const owner = decideOwner(cues, estimate);
    if (owner === null) return ownWork(cues, estimate, () => evidence('NONE'));
    if (cues?.kind.owner === owner) return cues;
    return named(estimate, title, evidence(owner));
  };
}

/**
 * In: what the cues of a title say, what the model makes of it. Out: the role to suggest, null for silence. Where cues name both
 * roles, it is enough that one of them is right: the cue that starts earlier leads (domain.md 2.2 step 7).
 */
export function decideOwner(cues: Recognition | null, estimate: OwnerEstimate): OwningRole | null {
  const { owner, probability, either } = estimate;
  const { alone, agreed, contested } = LEAST_PROBABILITY;
  if (cues === null) return probability >= alone ? owner : null;
  const { kind, other } = cues;
  if (kind.owner !== 'NONE' && other !== null && either >= agreed) return kind.owner;
  return probability >= (kind.owner === owner ? agreed : contested) ? owner : null;
}

/** A suggestion that rests on the model alone. */
function named(
  { kind: id, probability }: OwnerEstimate,
  title: NormalisedText,
  evidence: Recognition['evidence'],
): Recognition | null {
  const kind = kindById(id);
  if (kind === undefined) return null;
  return {
    kind,
    with: withoutNegated(kind.with, title.text),
    confidence: probability >= HIGH_PROBABILITY ? 'high' : 'medium',
    evidence,
    other: null,
  };
}

/** No suggestion, but work that the team knows as its own: by a cue, or a gap by the text. */
function ownWork(
  cues: Recognition | null,
  { likeliest }: OwnerEstimate,
  evidence: () => Recognition['evidence'],
): Recognition | null {
  if (cues?.kind.owner === 'NONE') return cues;
  const kind: Kind | undefined = kindById(likeliest.kind);
  if (cues !== null || kind?.class !== 'gap' || likeliest.share < LEAST_GAP_SHARE) return null;
  return { kind, with: kind.with, confidence: 'medium', evidence: evidence(), other: null };
}
