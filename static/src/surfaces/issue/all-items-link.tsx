import type { SuggestionDto } from '../../../../src/contract/issue-api';
import { OwnerItemsLink } from '../../shared/owner-items-link';
import { useSurfaceContext } from '../../shared/use-surface-context';

/** The way to everything of the suggested role; none where nobody, or the team, is suggested. */
export function AllItemsLink({ owner }: Pick<SuggestionDto, 'owner'>) {
  const projectKey = useSurfaceContext().extension.project?.key;
  if (projectKey === undefined || (owner !== 'SM' && owner !== 'PO')) return null;
  return <OwnerItemsLink projectKey={projectKey} owner={owner} />;
}
