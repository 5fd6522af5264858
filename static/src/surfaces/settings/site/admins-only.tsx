import SectionMessage from '@atlaskit/section-message';
import { FormattedMessage, useIntl } from 'react-intl';

/** What everybody but Jira's admins sees of this page. */
export function AdminsOnly() {
  const { formatMessage } = useIntl();
  return (
    <SectionMessage title={formatMessage({ id: 'settings.site.adminsOnly.title' })}>
      <FormattedMessage id="settings.site.adminsOnly" />
    </SectionMessage>
  );
}
