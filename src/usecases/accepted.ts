import type { Decision } from '../domain/shared/decision';
import { UseCaseError } from './refusal';

/** Codes of the domain that are errors of their own, wherever they happen. */
const OWN_CODES = ['NOT_ALLOWED'] as const;

/**
 * Out: what a rule of the domain lets pass. Throws a UseCaseError where it refuses: REFUSED with the rule's own code as
 * `reason`, save for codes that every surface knows.
 */
export function accepted<T>(decision: Decision<T, string>): T {
  if (decision.ok) return decision.value;
  const own = OWN_CODES.find((code) => code === decision.code);
  throw own === undefined
    ? new UseCaseError('REFUSED', { reason: decision.code, ...decision.params })
    : new UseCaseError(own);
}
