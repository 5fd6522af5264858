/** The name under which JQL finds the owner in the property `tandem.owner`; the manifest declares it. */
export const OWNER_ALIAS = 'tandemOwner';

/** Out: JQL for all issues of a project that a role should make sure of. Quoted, for a key may be a word of JQL. */
export function ownerSearch(projectKey: string, owner: 'SM' | 'PO'): string {
  return `project = "${projectKey}" AND ${OWNER_ALIAS} = ${owner} ORDER BY Rank ASC`;
}
