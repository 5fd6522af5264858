import { useIntl } from 'react-intl';
import type { PersonDto } from '../../../../src/contract/settings-api';

/**
 * Out: what to call a person by account id: the name, "name (inactive)" for a deactivated account, and
 * "account closed" where Jira knows nobody of this id any more.
 */
export function usePersonName(known: readonly PersonDto[]): (accountId: string) => string {
  const { formatMessage } = useIntl();
  return (accountId) => {
    const person = known.find((each) => each.accountId === accountId);
    if (person === undefined || person.displayName === '')
      return formatMessage({ id: 'settings.people.gone' });
    if (person.active) return person.displayName;
    return formatMessage({ id: 'settings.people.inactive' }, { name: person.displayName });
  };
}
