import { useState } from 'react';
import type { PersonDto } from '../../../../../src/contract/settings-api';
import { call } from '../call';

/** People whose names are known, and a search in Jira that adds to them: who was just picked has a name at once. */
export function usePeople(projectKey: string, chosen: readonly PersonDto[]) {
  const [found, setFound] = useState<readonly PersonDto[]>([]);
  return {
    people: [...chosen, ...found],
    findPeople: async (query: string): Promise<readonly PersonDto[]> => {
      const people = await call('settings.people', { projectKey, query });
      setFound((before) => [
        ...before.filter((each) => !people.some((p) => p.accountId === each.accountId)),
        ...people,
      ]);
      return people;
    },
  };
}
