import SectionMessage from '@atlaskit/section-message';
import { Text } from '@atlaskit/primitives/compiled';
import { FormattedMessage } from 'react-intl';

/** Before anybody has said who is who, the numbers of roles stay silent. */
export function IntroNote() {
  return (
    <SectionMessage>
      <Text>
        <FormattedMessage id="sprint.intro" />
      </Text>
    </SectionMessage>
  );
}
