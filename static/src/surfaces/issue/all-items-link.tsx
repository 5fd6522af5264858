import { FormattedMessage } from 'react-intl';
import { ownerSearch } from '../../../../src/contract/owner-search';
import type { SuggestionDto } from '../../../../src/contract/issue-api';
import { OutsideLink } from '../../shared/outside-link';
import { useSurfaceContext } from '../../shared/use-surface-context';

/** All work of the project that the suggested role should make sure of, in Jira's search. */
export function AllItemsLink({ owner }: Pick<SuggestionDto, 'owner'>) {
  const projectKey = useSurfaceContext().extension.project?.key;
  if (projectKey === undefined || (owner !== 'SM' && owner !== 'PO')) return null;
  return (
    <OutsideLink href={`/issues/?jql=${encodeURIComponent(ownerSearch(projectKey, owner))}`}>
      <FormattedMessage id={`issue.allItems.${owner}`} />
    </OutsideLink>
  );
}
