import type { AccountId } from '../domain/team/settings';

/** What Atlassian says of an account: closed accounts are erased; of updated ones nothing is kept that could be stale. */
export interface AccountVerdict {
  readonly accountId: AccountId;
  readonly status: 'closed' | 'updated';
}

/** Atlassian's report of which apps hold whose account ids. Every method throws a Failure. */
export interface PersonalData {
  /** In: account ids, at most `REPORT_SIZE`, and as of when they are known (ms). Out: the accounts to act on. */
  report(accountIds: readonly AccountId[], asOf: number): Promise<readonly AccountVerdict[]>;
}

/** How many accounts a report may name (Forge's privacy API). */
export const REPORT_SIZE = 90;
