import { Text } from '@atlaskit/primitives/compiled';
import { FormattedMessage } from 'react-intl';
import type { BurnUpDto } from '../../../../../../src/contract/sprint-api';

/** How far the work was from an even pace, and how much of the time of finished items was work; nothing where nothing is known. */
export function CourseFigures({ burnUp: { deviation, flow } }: { readonly burnUp: BurnUpDto }) {
  return (
    <>
      {deviation !== null && (
        <Text as="p" color="color.text.subtle">
          <FormattedMessage id="sprint.pace.deviation" values={{ ...deviation }} />
        </Text>
      )}
      {flow !== null && (
        <Text as="p" color="color.text.subtle">
          <FormattedMessage id="sprint.pace.flow" values={{ ...flow }} />
        </Text>
      )}
    </>
  );
}
