import Button from '@atlaskit/button/new';
import { Inline, Text } from '@atlaskit/primitives/compiled';
import { FormattedList, FormattedMessage, useIntl } from 'react-intl';
import type { OutcomePanelDto } from '../../../../../src/contract/outcome-api';
import { router } from '../../../bridge';

/** One calm line where a sign of separate allocation names this issue (domain.md 3.3); all of it is on the one-backlog page. */
export function SeparationNote({ panel: { separation, issue } }: { readonly panel: OutcomePanelDto }) {
  const { formatMessage } = useIntl();
  if (separation.length === 0) return null;
  const signs = separation.map((detector) => formatMessage({ id: `sprint.finding.name.${detector}` }));
  const open = (): void =>
    void router.navigate({
      target: 'module',
      moduleKey: 'project-page',
      projectKey: issue.projectKey,
      path: '/backlog',
    });
  return (
    <Inline space="space.100" alignBlock="center" shouldWrap>
      <Text color="color.text.subtle">
        <FormattedMessage id="issue.outcome.separation" values={{ signs: <FormattedList value={signs} /> }} />
      </Text>
      <Button appearance="subtle" spacing="compact" onClick={open}>
        <FormattedMessage id="issue.outcome.separation.open" />
      </Button>
    </Inline>
  );
}
