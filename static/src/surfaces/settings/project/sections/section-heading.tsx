import Heading from '@atlaskit/heading';
import { Stack, Text } from '@atlaskit/primitives/compiled';
import { FormattedMessage } from 'react-intl';

/** What a section is called and what it is for. */
export function SectionHeading({ section }: { readonly section: string }) {
  return (
    <Stack space="space.050">
      <Heading size="medium" as="h2">
        <FormattedMessage id={`settings.section.${section}`} />
      </Heading>
      <Text color="color.text.subtle">
        <FormattedMessage id={`settings.about.${section}`} />
      </Text>
    </Stack>
  );
}
