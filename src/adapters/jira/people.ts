import { route } from '@forge/api';
import * as z from 'zod/mini';
import type { People, Person } from '../../ports/people';
import { chunksOf } from './chunks';
import type { JiraClient } from './client';
import { parserOf } from './parse';

const A_CALL = 90;
const MOST_FOUND = 20;

const person = z.object({
  accountId: z.string(),
  displayName: z.optional(z.string()),
  active: z.optional(z.boolean()),
  accountType: z.optional(z.string()),
});
type RawPerson = z.infer<typeof person>;

const parsePage = parserOf(z.object({ values: z.array(person) }));
const parseList = parserOf(z.array(person));

/** People through Jira's REST API, as `client` may see them. */
export function peopleOf(client: JiraClient): People {
  return {
    async byIds(accountIds) {
      const found: Person[] = [];
      for (const ids of chunksOf(accountIds, A_CALL)) {
        const query = new URLSearchParams({ maxResults: String(A_CALL) });
        for (const id of ids) query.append('accountId', id);
        const path = route`/rest/api/3/user/bulk?${query}`;
        found.push(...(await client.get(path, parsePage)).values.map(personOf));
      }
      return found;
    },

    async assignable(projectKey, query) {
      const path = route`/rest/api/3/user/assignable/search?project=${projectKey}&query=${query}&maxResults=${MOST_FOUND}`;
      const people = await client.get(path, parseList);
      return people
        .filter(({ accountType }) => accountType === undefined || accountType === 'atlassian')
        .map(personOf);
    },
  };
}

/** A closed account has no name any more. */
function personOf({ accountId, displayName, active }: RawPerson): Person {
  return { accountId, displayName: displayName ?? '', active: active ?? true };
}
