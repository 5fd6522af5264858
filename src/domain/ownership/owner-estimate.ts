import { calibrated, classShares, groupProbabilities, type GroupSum } from '../text-model/score-text';
import type { TextModel } from '../text-model/unpack-model';

export type OwningRole = 'SM' | 'PO';

/** What the model of owners makes of a text. */
export interface OwnerEstimate {
  /** The likelier of the two roles, however unlikely. */
  readonly owner: OwningRole;
  /** Calibrated probability that `owner` is right. */
  readonly probability: number;
  /** Calibrated probability that one of the two roles is right. */
  readonly either: number;
  /** Id of the likeliest kind of work of `owner`. */
  readonly kind: string;
  /** Id of the likeliest kind of all, with its share (not calibrated). */
  readonly likeliest: { readonly kind: string; readonly share: number };
  /** Shares of the roles before calibration, sum 1. */
  readonly shares: Readonly<Record<OwningRole | 'NONE', number>>;
}

/** In: the model of owners, the sums of what it reads (see `ownerInput`). Out: its estimate. */
export function estimateOwner(model: TextModel, groups: readonly GroupSum[]): OwnerEstimate {
  const kinds = classShares(model, groups);
  const sums = groupProbabilities(model, kinds);
  const shares = { SM: sums.get('SM') ?? 0, PO: sums.get('PO') ?? 0, NONE: sums.get('NONE') ?? 0 };
  const owner: OwningRole = shares.SM >= shares.PO ? 'SM' : 'PO';
  const best = likeliest(kinds, () => true);
  const own = likeliest(kinds, (place) => model.groups[place] === owner);
  return {
    owner,
    probability: calibrated(model.calibration, shares[owner]),
    either: calibrated(model.calibration, shares.SM + shares.PO),
    kind: model.classes[own] ?? '',
    likeliest: { kind: model.classes[best] ?? '', share: kinds[best] ?? 0 },
    shares,
  };
}

function likeliest(kinds: Float64Array, counts: (place: number) => boolean): number {
  let best = -1;
  kinds.forEach((share, place) => {
    if (counts(place) && share > (kinds[best] ?? -1)) best = place;
  });
  return best;
}
