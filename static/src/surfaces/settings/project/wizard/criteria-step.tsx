import Heading from '@atlaskit/heading';
import { Stack, Text } from '@atlaskit/primitives/compiled';
import { FormattedMessage } from 'react-intl';

const PARTS = ['po', 'sm', 'both'] as const;

/** The two criteria of the article, in plain words (domain.md T19–T22). */
export function CriteriaStep() {
  return (
    <Stack space="space.200">
      <Heading size="medium" as="h2">
        <FormattedMessage id="settings.criteria.title" />
      </Heading>
      {PARTS.map((part) => (
        <Text key={part} as="p">
          <FormattedMessage id={`settings.criteria.${part}`} />
        </Text>
      ))}
    </Stack>
  );
}
