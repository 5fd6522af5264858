import Heading from '@atlaskit/heading';
import { FormattedMessage } from 'react-intl';

/** One backlog: all unfinished work in Jira’s order. */
export function BacklogPage() {
  return (
    <Heading size="medium" as="h2">
      <FormattedMessage id="sprint.tab.backlog" />
    </Heading>
  );
}
