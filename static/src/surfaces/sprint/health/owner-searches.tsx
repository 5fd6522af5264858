import { Inline } from '@atlaskit/primitives/compiled';
import { OwnerItemsLink } from '../../../shared/owner-items-link';

/** From the sprint to what each of the two roles should make sure of, in the whole project. */
export function OwnerSearches({ projectKey }: { readonly projectKey: string }) {
  return (
    <Inline space="space.200" shouldWrap>
      <OwnerItemsLink projectKey={projectKey} owner="SM" />
      <OwnerItemsLink projectKey={projectKey} owner="PO" />
    </Inline>
  );
}
