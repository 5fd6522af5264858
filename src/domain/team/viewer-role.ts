import type { AccountId, RoleSettings } from './settings';

/** What a person is in the team, as the settings say; everybody else is one of the developers. */
export type ViewerRole = 'PO' | 'SM' | 'DEV';

/** Out: the role of a person. A delegate stands in for the PO (Scrum Guide: the PO may delegate, and stays accountable). */
export function viewerRole({ po, poDelegates, sm }: RoleSettings, accountId: AccountId): ViewerRole {
  if (accountId === po || poDelegates.includes(accountId)) return 'PO';
  return accountId === sm ? 'SM' : 'DEV';
}
