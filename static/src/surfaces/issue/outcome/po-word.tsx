import Button from '@atlaskit/button/new';
import { Inline, Stack, Text } from '@atlaskit/primitives/compiled';
import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { FailureNote } from '../../../shared/failure-note';
import { PoQuestion, type PoWordProps } from './po-question';

/** What the Product Owner makes of the answers. Everybody sees it; the Product Owner and the delegates say it. */
export function PoWord({ panel, poWord }: PoWordProps) {
  const [asking, setAsking] = useState(false);
  const { po, viewer, productOwnerUnset } = panel;
  const say = (state: 'none' | 'understood'): void => poWord.mutate({ state, topic: '', comment: null });
  return (
    <Stack space="space.100">
      <Text>
        <FormattedMessage
          id={`issue.outcome.po.${po.state}`}
          {...(po.state === 'question' ? { values: { topic: po.topic } } : {})}
        />
      </Text>
      {po.changedSince && (
        <Text color="color.text.warning">
          <FormattedMessage id="issue.outcome.poChanged" />
        </Text>
      )}
      {productOwnerUnset && (
        <Text size="small" color="color.text.subtle">
          <FormattedMessage id="issue.outcome.poUnset" />
        </Text>
      )}
      {viewer.role === 'PO' && viewer.mayAnswer && !asking && (
        <Inline space="space.100" shouldWrap>
          {(po.state !== 'understood' || po.changedSince) && (
            <Button isLoading={poWord.isPending} onClick={() => say('understood')}>
              <FormattedMessage id="issue.outcome.poUnderstand" />
            </Button>
          )}
          <Button appearance="subtle" onClick={() => setAsking(true)}>
            <FormattedMessage id="issue.outcome.poAsk" />
          </Button>
          {po.state !== 'none' && (
            <Button appearance="subtle" onClick={() => say('none')}>
              <FormattedMessage id="issue.outcome.poTakeBack" />
            </Button>
          )}
        </Inline>
      )}
      {asking && <PoQuestion panel={panel} poWord={poWord} onClose={() => setAsking(false)} />}
      {poWord.isError && <FailureNote error={poWord.error} />}
    </Stack>
  );
}
