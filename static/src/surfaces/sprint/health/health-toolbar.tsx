import Button from '@atlaskit/button/new';
import { Inline, Text } from '@atlaskit/primitives/compiled';
import { FormattedMessage, FormattedTime } from 'react-intl';
import type { SprintHealthDto } from '../../../../../src/contract/sprint-api';
import type { Place } from './place';
import styles from './health-toolbar.module.css';
import { SprintPickers } from './sprint-pickers';

interface HealthToolbarProps {
  readonly data: SprintHealthDto;
  readonly sprintId: number | undefined;
  readonly onPlace: (place: Place) => void;
  readonly refreshing: boolean;
  readonly onRefresh: () => void;
}

/** Board and sprint, and how old the numbers are. */
export function HealthToolbar({ data, sprintId, onPlace, refreshing, onRefresh }: HealthToolbarProps) {
  return (
    <div className={styles['toolbar']}>
      <div className={styles['pickers']}>
        <SprintPickers
          choices={data}
          sprintId={sprintId}
          onBoard={(boardId) => onPlace({ boardId, sprintId: undefined })}
          onSprint={(id) => onPlace({ boardId: data.board?.id, sprintId: id })}
        />
      </div>
      <Inline space="space.100" alignBlock="center">
        <Text color="color.text.subtle" size="small">
          <FormattedMessage id="sprint.asOf" values={{ time: <FormattedTime value={data.asOf} /> }} />
        </Text>
        <Button appearance="subtle" spacing="compact" isLoading={refreshing} onClick={onRefresh}>
          <FormattedMessage id="sprint.refresh" />
        </Button>
      </Inline>
    </div>
  );
}
