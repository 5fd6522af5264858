import type { AccountId } from '../domain/team/settings';

export interface Person {
  readonly accountId: AccountId;
  readonly displayName: string;
  readonly active: boolean;
}

/** People as one person may see them. Every method throws a Failure. */
export interface People {
  /** The people with these ids that exist and may be seen. */
  byIds(accountIds: readonly AccountId[]): Promise<Person[]>;
  /** People who can be assigned issues of a project, by part of their name. */
  assignable(projectKey: string, query: string): Promise<Person[]>;
}
