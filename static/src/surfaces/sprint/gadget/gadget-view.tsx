import { Text } from '@atlaskit/primitives/compiled';
import { FormattedMessage } from 'react-intl';
import type { GadgetConfigurationDto } from '../../../../../src/contract/gadget-api';
import { QueryView } from '../../../shared/query-view';
import { useHealth } from '../use-health';
import { GadgetPanel } from './gadget-panel';

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
  const query = useHealth(projectKey, boardId);
  return <QueryView query={query}>{(data) => <GadgetPanel data={data} projectKey={projectKey} />}</QueryView>;
}
