import ProgressBar from '@atlaskit/progress-bar';
import { Stack, Text } from '@atlaskit/primitives/compiled';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Backlog } from './use-backlog';

/** How much of a long list has been read. */
export function ReadingProgress({ backlog: { list, read, complete } }: { readonly backlog: Backlog }) {
  const { formatMessage } = useIntl();
  if (complete) return null;
  const total = list.ids.length;
  return (
    <Stack space="space.050">
      <Text size="small" color="color.text.subtle">
        <FormattedMessage id="sprint.backlog.reading" values={{ read, total }} />
      </Text>
      <ProgressBar
        ariaLabel={formatMessage({ id: 'sprint.backlog.progress' })}
        value={total === 0 ? 1 : read / total}
      />
    </Stack>
  );
}
