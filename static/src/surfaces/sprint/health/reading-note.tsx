import ProgressBar from '@atlaskit/progress-bar';
import { Stack, Text } from '@atlaskit/primitives/compiled';
import { FormattedMessage, useIntl } from 'react-intl';
import type { SprintHealthDto } from '../../../../../src/contract/sprint-api';

/** How far the reading of a large board is; it goes on when the page is closed. */
export function ReadingNote({ reading }: { readonly reading: NonNullable<SprintHealthDto['reading']> }) {
  const { formatMessage } = useIntl();
  const { done, total } = reading;
  return (
    <div role="status">
      <Stack space="space.100">
        <Text>
          {total === null ? (
            <FormattedMessage id="sprint.reading.begins" />
          ) : (
            <FormattedMessage id="sprint.reading.done" values={{ done, total }} />
          )}
        </Text>
        <ProgressBar
          ariaLabel={formatMessage({ id: 'sprint.reading.label' })}
          isIndeterminate={total === null}
          value={total === null || total === 0 ? 0 : done / total}
        />
      </Stack>
    </div>
  );
}
