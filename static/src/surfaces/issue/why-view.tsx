import { Stack, Text } from '@atlaskit/primitives/compiled';
import { FormattedMessage } from 'react-intl';
import type { SuggestionDto } from '../../../../src/contract/issue-api';
import { ARTICLE_URL, SCRUM_GUIDE_URL } from '../../shared/sources';
import { OutsideLink } from '../../shared/outside-link';

type Criterion = NonNullable<SuggestionDto['kind']>['criterion'];

/** The rule of the article, the Scrum Guide's line, and what "owner" means. */
export function WhyView({ criterion }: { readonly criterion: Criterion }) {
  return (
    <Stack space="space.100">
      {criterion !== null && (
        <Text>
          <FormattedMessage id={`issue.why.${criterion}`} />
        </Text>
      )}
      <Text>
        <FormattedMessage id="issue.why.owner" />
      </Text>
      <OutsideLink href={ARTICLE_URL}>
        <FormattedMessage id="issue.why.article" />
      </OutsideLink>
      <OutsideLink href={SCRUM_GUIDE_URL}>
        <FormattedMessage id="issue.why.scrumGuide" />
      </OutsideLink>
    </Stack>
  );
}
