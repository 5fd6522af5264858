import Heading from '@atlaskit/heading';
import { FormattedMessage } from 'react-intl';

/** Where the team is today. */
export function TeamPage() {
  return (
    <Heading size="medium" as="h2">
      <FormattedMessage id="sprint.tab.team" />
    </Heading>
  );
}
