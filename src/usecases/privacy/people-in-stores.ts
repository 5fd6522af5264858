import { accountsIn, withoutPerson } from '../../domain/team/people-in-settings';
import { facilitatorsIn, forgetPerson } from '../../domain/team/rotation-log';
import type { AccountId } from '../../domain/team/settings';
import type { Documents } from '../../ports/documents';
import type { Stores } from '../../ports/stores';

/** How documents of one kind name people, and how they forget one. */
export interface PeopleIn<T> {
  readonly accountsIn: (value: T) => readonly AccountId[];
  readonly without: (value: T, person: AccountId) => T;
}

type ValueOf<Store> = Store extends Documents<infer T> ? T : never;

/** Every kind of document that names people (design §6). A kind that is not here may hold no account ids. */
export const PEOPLE_IN: { readonly [Name in keyof Stores]?: PeopleIn<ValueOf<Stores[Name]>> } = {
  settings: { accountsIn, without: withoutPerson },
  overrides: { accountsIn, without: withoutPerson },
  ceremonyLogs: { accountsIn: facilitatorsIn, without: forgetPerson },
};
