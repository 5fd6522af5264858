import { Text } from '@atlaskit/primitives/compiled';
import { useQuery } from '@tanstack/react-query';
import { FormattedMessage } from 'react-intl';
import type { GadgetConfigurationDto } from '../../../../../src/contract/gadget-api';
import { QueryView } from '../../../shared/query-view';
import { useSurfaceContext } from '../../../shared/use-surface-context';
import { call } from '../call';
import { GadgetPanel } from './gadget-panel';

/** While a large board is read in the background, how often its progress is asked for. */
const PROGRESS_MS = 2000;

/** The gadget on the dashboard; where nothing was chosen, how to choose. */
export function GadgetView({ configuration }: { readonly configuration: GadgetConfigurationDto | null }) {
  if (configuration === null) {
    return (
      <Text as="p" color="color.text.subtle">
        <FormattedMessage id="sprint.gadget.unset" />
      </Text>
    );
  }
  return <BoardHealth projectKey={configuration.projectKey} boardId={configuration.boardId} />;
}

function BoardHealth({ projectKey, boardId }: Pick<GadgetConfigurationDto, 'projectKey' | 'boardId'>) {
  const { timezone } = useSurfaceContext();
  const query = useQuery({
    queryKey: ['sprint.health', projectKey, boardId],
    queryFn: () =>
      call('sprint.health', {
        projectKey,
        boardId,
        ...(timezone === undefined ? {} : { timeZone: timezone }),
      }),
    refetchInterval: ({ state }) => ((state.data?.reading ?? null) === null ? false : PROGRESS_MS),
  });
  return <QueryView query={query}>{(data) => <GadgetPanel data={data} projectKey={projectKey} />}</QueryView>;
}
