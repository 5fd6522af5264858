import { z } from 'zod';

import { jsonAnswer } from './platform-call';
import type { PlatformAnswer, PlatformCall } from './platform-call';

/** Path of the gateway that `privacy.reportPersonalData` calls. */
export const REPORT_PATH = '/app/report-accounts';

const SCOPE = 'report:personal-data';
const MAX_ACCOUNTS = 90;

const report = z.object({
  accounts: z
    .array(z.object({ accountId: z.string(), updatedAt: z.string() }))
    .min(1)
    .max(MAX_ACCOUNTS),
});

/** What Atlassian says about an account that an app reports. */
export type AccountStatus = 'closed' | 'updated';

/** Atlassian's side of personal data reporting: what apps reported, and which accounts they must act on. */
export class PersonalData {
  private readonly statuses = new Map<string, AccountStatus>();
  private readonly reports: string[] = [];

  /** Account ids reported so far, in order, with repetitions. */
  get reported(): readonly string[] {
    return [...this.reports];
  }

  /** From now on a report of this account is answered with `status`: the app has to erase or refresh its data. */
  mark(accountId: string, status: AccountStatus): void {
    this.statuses.set(accountId, status);
  }

  /** Answers `privacy.reportPersonalData`: 204 when there is nothing to do, else the accounts to act on. */
  answer(call: PlatformCall, scopes: ReadonlyMap<string, unknown>): PlatformAnswer {
    if (!scopes.has(SCOPE))
      return jsonAnswer(401, { code: 401, message: 'Unauthorized; scope does not match' });
    const parsed = report.safeParse(JSON.parse(call.body ?? 'null'));
    if (!parsed.success) {
      return jsonAnswer(400, { errorType: 'BAD_REQUEST', errorMessage: z.prettifyError(parsed.error) });
    }
    this.reports.push(...parsed.data.accounts.map(({ accountId }) => accountId));
    const accounts = parsed.data.accounts.flatMap(({ accountId }) => {
      const status = this.statuses.get(accountId);
      return status ? [{ accountId, status }] : [];
    });
    return accounts.length > 0 ? jsonAnswer(200, { accounts }) : { status: 204 };
  }
}
