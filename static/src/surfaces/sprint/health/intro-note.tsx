import Button from '@atlaskit/button/new';
import SectionMessage from '@atlaskit/section-message';
import { Stack, Text } from '@atlaskit/primitives/compiled';
import { useQuery } from '@tanstack/react-query';
import { FormattedMessage } from 'react-intl';
import { settingsApi } from '../../../../../src/contract/settings-api';
import { callerOf, router } from '../../../bridge';

const call = callerOf(settingsApi);

/** Before anybody has said who is who, the numbers of roles stay silent: the way there, or whom to ask for it. */
export function IntroNote({ projectKey }: { readonly projectKey: string }) {
  const settings = useQuery({
    queryKey: ['settings.get', projectKey],
    queryFn: () => call('settings.get', { projectKey }),
  });
  const open = (): void =>
    void router.navigate({ target: 'module', moduleKey: 'project-settings', projectKey });
  return (
    <SectionMessage>
      <Stack space="space.100" alignInline="start">
        <Text>
          <FormattedMessage id="sprint.intro" />
        </Text>
        {settings.data?.viewer.maySave === true ? (
          <Button onClick={open}>
            <FormattedMessage id="sprint.intro.open" />
          </Button>
        ) : (
          <Text>
            <FormattedMessage id="sprint.intro.ask" />
          </Text>
        )}
      </Stack>
    </SectionMessage>
  );
}
