import type { AccountId } from '../../domain/team/settings';
import type { Clock } from '../../ports/clock';
import type { DocumentId, Documents } from '../../ports/documents';
import { isFailure } from '../../ports/failure';
import { REPORT_SIZE, type PersonalData } from '../../ports/personal-data';
import type { Stores } from '../../ports/stores';
import { PEOPLE_IN, type PeopleIn } from './people-in-stores';

/** A document that names people, and the way to make it forget one. */
interface Holder {
  readonly accounts: readonly AccountId[];
  readonly forget: (person: AccountId) => Promise<void>;
}

const MOST_TRIES = 5;

/**
 * Reports every account id that is kept, as Atlassian asks for each week, and erases those of closed accounts: a role
 * that such a person had is open then. Only ids are kept, never names, so an updated account needs nothing.
 * Out: how many accounts were reported, and how many of them erased. Can run again after it broke off. Throws Failures.
 */
export async function reportPersonalData({
  stores,
  personalData,
  clock,
}: {
  stores: Stores;
  personalData: PersonalData;
  clock: Clock;
}): Promise<{ reported: number; erased: number }> {
  const holders = await holdersIn(stores);
  const accounts = [...new Set(holders.flatMap((holder) => holder.accounts))].sort();
  const closed: AccountId[] = [];
  for (let start = 0; start < accounts.length; start += REPORT_SIZE) {
    const verdicts = await personalData.report(accounts.slice(start, start + REPORT_SIZE), clock.now());
    closed.push(...verdicts.filter(({ status }) => status === 'closed').map(({ accountId }) => accountId));
  }
  for (const person of closed) {
    for (const holder of holders.filter((each) => each.accounts.includes(person)))
      await holder.forget(person);
  }
  return { reported: accounts.length, erased: closed.length };
}

async function holdersIn(stores: Stores): Promise<Holder[]> {
  const names = Object.keys(PEOPLE_IN) as (keyof typeof PEOPLE_IN)[];
  const perStore = await Promise.all(
    names.map((name) => holdersOf(stores[name] as Documents<unknown>, PEOPLE_IN[name] as PeopleIn<unknown>)),
  );
  return perStore.flat();
}

async function holdersOf<T>(documents: Documents<T>, people: PeopleIn<T>): Promise<Holder[]> {
  const holders: Holder[] = [];
  for (const project of await documents.projects()) {
    for (const { name, value } of await documents.list(project)) {
      const accounts = people.accountsIn(value);
      if (accounts.length === 0) continue;
      const forget = (person: AccountId) => forgetIn(documents, people, { project, name }, person);
      holders.push({ accounts, forget });
    }
  }
  return holders;
}

/** A document that is changed or erased meanwhile is read again; nothing is written where nobody is named any more. */
async function forgetIn<T>(
  documents: Documents<T>,
  { accountsIn, without }: PeopleIn<T>,
  id: DocumentId,
  person: AccountId,
): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    const stored = await documents.read(id);
    if (stored === null || !accountsIn(stored.value).includes(person)) return;
    try {
      await documents.save(id, without(stored.value, person), stored.rev);
      return;
    } catch (failure) {
      if (!isFailure(failure, 'conflict') || attempt === MOST_TRIES) throw failure;
    }
  }
}
