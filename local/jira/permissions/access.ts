import type { Issue, Role } from '../store/model';
import type { Site } from '../store/site';
import { defaultPermissions, GLOBAL_FOR_ALL, MEMBER } from './permission-keys';

/** Who makes a call. The app sees every project as a member and administers nothing. */
export interface Caller {
  readonly kind: 'user' | 'app' | 'anonymous';
  /** Null only for the anonymous caller. */
  readonly accountId: string | null;
}

/** What one caller may do on the site. */
export class Access {
  private readonly granted = new Map<string, ReadonlySet<string>>();

  constructor(
    private readonly site: Site,
    readonly caller: Caller,
  ) {}

  /** True for site administrators. */
  get isAdministrator(): boolean {
    const { kind, accountId } = this.caller;
    return kind === 'user' && accountId !== null && (this.site.users.get(accountId)?.admin ?? false);
  }

  browses(projectId: string): boolean {
    return this.has('BROWSE_PROJECTS', projectId);
  }

  /** True when the caller has the project permission in the project. */
  has(permission: string, projectId: string): boolean {
    let permissions = this.granted.get(projectId);
    if (!permissions) {
      permissions = this.permissionsIn(projectId);
      this.granted.set(projectId, permissions);
    }
    return permissions.has(permission);
  }

  /** True when the caller has the global permission. */
  hasGlobal(permission: string): boolean {
    if (this.caller.kind === 'anonymous') return false;
    return GLOBAL_FOR_ALL.has(permission) || this.isAdministrator;
  }

  /** True when the permission holds for the issue; nothing does for one that cannot be browsed. */
  hasOn(permission: string, issue: Issue): boolean {
    return this.browses(issue.projectId) && this.has(permission, issue.projectId);
  }

  private permissionsIn(projectId: string): ReadonlySet<string> {
    const { kind, accountId } = this.caller;
    const project = this.site.projects.get(projectId);
    if (!project || kind === 'anonymous' || accountId === null) return new Set();
    if (kind === 'app') return defaultPermissions(MEMBER);
    const user = this.site.users.get(accountId);
    if (!user || user.active === false) return new Set();
    return new Set(
      project.roles.filter((role) => holds(role, accountId)).flatMap((role) => [...role.permissions]),
    );
  }
}

/** True when the account acts in the role. */
export function holds(role: Role, accountId: string): boolean {
  return role.actors === 'anyone' || role.actors.has(accountId);
}
