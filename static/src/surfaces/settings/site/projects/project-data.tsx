import { useMutation, useQueryClient } from '@tanstack/react-query';
import Button from '@atlaskit/button/new';
import { Inline, Stack, Text } from '@atlaskit/primitives/compiled';
import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { download } from '../../../../shared/download';
import { FailureNote } from '../../../../shared/failure-note';
import { TextField } from '../../../../shared/fields/text-field';
import { call } from '../call';

const LONGEST_KEY = 255;

/** What is kept about a project: to take along, or to erase for good. */
export function ProjectData({ projectKey: key }: { readonly projectKey: string }) {
  const [erasing, setErasing] = useState(false);
  const taken = useMutation({
    mutationFn: () => call('site.export', { projectKey: key }),
    onSuccess: (data) => download(`tandem-${key}.json`, JSON.stringify(data, null, 2), 'application/json'),
  });
  return (
    <Stack space="space.150">
      <Text as="p" color="color.text.subtle">
        <FormattedMessage id="settings.site.data.what" />
      </Text>
      <Inline space="space.100" shouldWrap>
        <Button isLoading={taken.isPending} onClick={() => taken.mutate()}>
          <FormattedMessage id="settings.site.export" />
        </Button>
        <Button isDisabled={erasing} onClick={() => setErasing(true)}>
          <FormattedMessage id="settings.site.erase" />
        </Button>
      </Inline>
      {taken.isError && <FailureNote error={taken.error} />}
      {taken.isSuccess && (
        <Text as="p">
          <span role="status">
            <FormattedMessage id="settings.site.exported" values={{ count: taken.data.documents.length }} />
          </span>
        </Text>
      )}
      {erasing && <EraseForm projectKey={key} onEnd={() => setErasing(false)} />}
    </Stack>
  );
}

interface EraseFormProps {
  readonly projectKey: string;
  readonly onEnd: () => void;
}

/** Erasing cannot be undone: the person types the key of the project first. */
function EraseForm({ projectKey, onEnd }: EraseFormProps) {
  const [typed, setTyped] = useState('');
  const client = useQueryClient();
  const erased = useMutation({
    mutationFn: () => call('site.erase', { projectKey }),
    onSettled: () => client.invalidateQueries({ queryKey: ['site.projects'] }),
  });
  if (erased.isSuccess) {
    return (
      <Text as="p">
        <span role="status">
          <FormattedMessage id="settings.site.erased" values={{ count: erased.data.documents }} />
        </span>
      </Text>
    );
  }
  return (
    <Stack space="space.150">
      <Text as="p">
        <FormattedMessage id="settings.site.erase.explain" values={{ key: projectKey }} />
      </Text>
      <TextField
        label="settings.site.erase.key"
        value={typed}
        maxLength={LONGEST_KEY}
        readOnly={false}
        onChange={setTyped}
      />
      <Inline space="space.100" shouldWrap>
        <Button
          appearance="danger"
          isDisabled={typed.trim() !== projectKey}
          isLoading={erased.isPending}
          onClick={() => erased.mutate()}
        >
          <FormattedMessage id="settings.site.erase.now" values={{ key: projectKey }} />
        </Button>
        <Button appearance="subtle" isDisabled={erased.isPending} onClick={onEnd}>
          <FormattedMessage id="settings.site.cancel" />
        </Button>
      </Inline>
      {erased.isError && <FailureNote error={erased.error} />}
    </Stack>
  );
}
