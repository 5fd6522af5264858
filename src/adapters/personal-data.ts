import { privacy } from '@forge/api';
import { Failure } from '../ports/failure';
import type { PersonalData } from '../ports/personal-data';

const TOO_MANY_REQUESTS = 429;

/** Personal data reporting through Forge's privacy API. */
export const personalData: PersonalData = {
  async report(accountIds, asOf) {
    const updatedAt = new Date(asOf).toISOString();
    try {
      return await privacy.reportPersonalData(accountIds.map((accountId) => ({ accountId, updatedAt })));
    } catch (cause) {
      const status = statusOf(cause);
      const kind = status === TOO_MANY_REQUESTS ? 'busy' : 'unavailable';
      throw new Failure(kind, { place: `personal data report ${status}`, cause });
    }
  },
};

/** The package throws the answer itself where it is neither 200 nor 204. */
function statusOf(cause: unknown): number {
  const hasStatus = typeof cause === 'object' && cause !== null && 'status' in cause;
  return hasStatus && typeof cause.status === 'number' ? cause.status : 0;
}
