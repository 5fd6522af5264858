import { Text } from '@atlaskit/primitives/compiled';
import { FormattedMessage } from 'react-intl';
import type { SprintChoicesDto } from '../../../../../src/contract/sprint-api';

/** Why there is no sprint to show. */
export function EmptyState({ board }: { readonly board: SprintChoicesDto['board'] }) {
  const reason = board === null ? 'board' : board.type === 'kanban' ? 'kanban' : 'sprint';
  return (
    <Text color="color.text.subtle">
      <FormattedMessage id={`sprint.none.${reason}`} values={{ board: board?.name ?? '' }} />
    </Text>
  );
}
