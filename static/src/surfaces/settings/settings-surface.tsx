import Heading from '@atlaskit/heading';
import { FormattedMessage } from 'react-intl';

/** Project settings and site administration. */
export function SettingsSurface() {
  return (
    <Heading size="large" as="h1">
      <FormattedMessage id="settings.title" />
    </Heading>
  );
}
