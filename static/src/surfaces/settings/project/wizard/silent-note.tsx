import SectionMessage from '@atlaskit/section-message';
import { Stack } from '@atlaskit/primitives/compiled';
import { FormattedMessage } from 'react-intl';
import type { RoleSettings } from '../../../../../../src/domain/team/settings';

/** What Tandem will not say because a role is open: told before the set-up ends, never in its way (domain.md T56). */
export function SilentNote({ roles }: { readonly roles: RoleSettings }) {
  const wantsScrumMaster = roles.smMode !== 'none' && roles.smMode !== 'rotating';
  const open = [
    ...(roles.po === null ? ['PO'] : []),
    ...(roles.sm === null && wantsScrumMaster ? ['SM'] : []),
  ];
  if (open.length === 0) return null;
  return (
    <SectionMessage>
      <Stack space="space.100">
        {open.map((role) => (
          <FormattedMessage key={role} id={`settings.wizard.silent.${role}`} tagName="p" />
        ))}
        <FormattedMessage id="settings.wizard.later" tagName="p" />
      </Stack>
    </SectionMessage>
  );
}
