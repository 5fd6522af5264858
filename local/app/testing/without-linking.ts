import type { SiteFile } from '../../jira';

/** Out: the same site, in which everybody may create and edit issues and nobody may link them. */
export function withoutLinking(from: SiteFile): SiteFile {
  const permissions = ['BROWSE_PROJECTS', 'CREATE_ISSUES', 'EDIT_ISSUES', 'ASSIGN_ISSUES', 'ASSIGNABLE_USER'];
  const roles = { Member: { actors: 'anyone' as const, permissions } };
  return { ...from, projects: (from.projects ?? []).map((project) => ({ ...project, roles })) };
}
