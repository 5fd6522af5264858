import { FormattedMessage } from 'react-intl';
import { ownerSearch } from '../../../src/contract/owner-search';
import { OutsideLink } from './outside-link';

interface OwnerItemsLinkProps {
  readonly projectKey: string;
  readonly owner: 'SM' | 'PO';
}

/** All work of the project that a role should make sure of, in Jira's search. */
export function OwnerItemsLink({ projectKey, owner }: OwnerItemsLinkProps) {
  return (
    <OutsideLink href={`/issues/?jql=${encodeURIComponent(ownerSearch(projectKey, owner))}`}>
      <FormattedMessage id={`common.allItems.${owner}`} />
    </OutsideLink>
  );
}
