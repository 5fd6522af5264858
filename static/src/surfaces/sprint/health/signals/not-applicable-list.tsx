import { Text } from '@atlaskit/primitives/compiled';
import { FormattedMessage, useIntl } from 'react-intl';
import type { SignalDto } from '../../../../../../src/contract/health-schema';
import { Disclosure } from '../../../../shared/disclosure';

/** The names of the signals that say nothing about a board like this one. */
export function NotApplicableList({ signals }: { readonly signals: readonly SignalDto[] }) {
  const { formatList, formatMessage } = useIntl();
  const names = signals
    .filter(({ state }) => state === 'notApplicable')
    .map(({ id }) => formatMessage({ id: `settings.signal.${id}` }));
  if (names.length === 0) return null;
  return (
    <Disclosure label={<FormattedMessage id="health.notApplicable" values={{ count: names.length }} />}>
      <Text as="p" color="color.text.subtle">
        {formatList(names)}
      </Text>
    </Disclosure>
  );
}
