import type { OwnerProperty } from '../../contract/owner-property';
import { isoOf } from '../../contract/schemas';
import type { OwnerDecision } from '../../domain/ownership/owner-decision';
import type { Suggestion } from '../../domain/ownership/suggestion';

/** Out: what a person decided, null where the property is the app's own suggestion. */
export function decisionOf(property: OwnerProperty | null): OwnerDecision | null {
  if (property === null || property.state === 'suggested') return null;
  const { owner, with: collaborators, kind, state, byRole, at } = property;
  return {
    owner,
    with: collaborators,
    kind,
    state,
    byRole: byRole ?? 'DEV',
    at: at === null ? 0 : Date.parse(at),
  };
}

/** Out: a person's decision as the property holds it. */
export function propertyOfDecision({
  owner,
  with: collaborators,
  kind,
  state,
  byRole,
  at,
}: OwnerDecision): OwnerProperty {
  return { v: 1, owner, with: [...collaborators], kind, state, byRole, at: isoOf(at) };
}

/** Out: the app's own suggestion as the property holds it; null where there is nothing to say. */
export function propertyOfSuggestion({ owner, with: collaborators, kind }: Suggestion): OwnerProperty | null {
  if (owner === 'NONE') return null;
  return {
    v: 1,
    owner,
    with: [...collaborators],
    kind: kind?.id ?? null,
    state: 'suggested',
    byRole: null,
    at: null,
  };
}
