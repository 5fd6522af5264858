import Button from '@atlaskit/button/new';
import { Inline, Stack, Text } from '@atlaskit/primitives/compiled';
import { FormattedMessage, useIntl } from 'react-intl';
import type { BacklogItemDto } from '../../../../../src/contract/backlog-api';
import { ChoiceField } from '../../../shared/fields/choice-field';
import { TextField } from '../../../shared/fields/text-field';
import { download } from '../../../shared/download';
import { EVERYTHING, KINDS, showsEverything, STATES, type Filter } from './filters';
import { csvOfBacklog } from './list-csv';
import type { Marks } from './marks';
import type { Backlog } from './use-backlog';
import styles from './backlog.module.css';

const LONGEST_SEARCH = 100;

interface BacklogToolbarProps {
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
  readonly shown: readonly BacklogItemDto[];
  readonly places: ReadonlyMap<string, number>;
  readonly marks: Marks;
  readonly backlog: Backlog;
}

/** What is shown of the list, and the list as a file. */
export function BacklogToolbar({ filter, onFilter, shown, places, marks, backlog }: BacklogToolbarProps) {
  const { formatMessage } = useIntl();
  const { list, complete } = backlog;
  const save = (): void =>
    download(
      `${list.board.name}.csv`,
      csvOfBacklog({ items: shown, places, marks }, formatMessage),
      'text/csv',
    );
  return (
    <Stack space="space.100">
      <div className={styles['toolbar']}>
        <TextField
          label="sprint.backlog.search"
          value={filter.text}
          maxLength={LONGEST_SEARCH}
          readOnly={false}
          onChange={(text) => onFilter({ ...filter, text })}
        />
        <ChoiceField
          label="sprint.backlog.kind"
          values={KINDS}
          prefix="sprint.backlog.kind"
          value={filter.kind}
          readOnly={false}
          onChange={(kind) => onFilter({ ...filter, kind })}
        />
        <ChoiceField
          label="sprint.backlog.state"
          values={STATES}
          prefix="sprint.backlog.state"
          value={filter.state}
          readOnly={false}
          onChange={(state) => onFilter({ ...filter, state })}
        />
      </div>
      <Inline space="space.100" alignBlock="center" shouldWrap>
        <div role="status">
          <Text color="color.text.subtle" size="small">
            <FormattedMessage
              id="sprint.backlog.count"
              values={{ shown: shown.length, total: places.size }}
            />
          </Text>
        </div>
        {!showsEverything(filter) && (
          <Button appearance="subtle" spacing="compact" onClick={() => onFilter(EVERYTHING)}>
            <FormattedMessage id="sprint.backlog.showAll" />
          </Button>
        )}
        <Button spacing="compact" isDisabled={!complete} onClick={save}>
          <FormattedMessage id="sprint.backlog.csv" />
        </Button>
      </Inline>
    </Stack>
  );
}
