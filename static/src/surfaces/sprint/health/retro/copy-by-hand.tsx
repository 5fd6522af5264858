import TextArea from '@atlaskit/textarea';
import { Stack } from '@atlaskit/primitives/compiled';
import { useEffect, useId, useRef } from 'react';
import { FormattedMessage } from 'react-intl';

/** The text, focused and selected, for a reader whose browser does not let the page copy it. */
export function CopyByHand({ text }: { readonly text: string }) {
  const id = useId();
  const ref = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    ref.current?.focus();
    ref.current?.select();
  }, [text]);
  return (
    <Stack space="space.050">
      <label htmlFor={id}>
        <FormattedMessage id="sprint.retro.byHand" />
      </label>
      <TextArea ref={ref} id={id} value={text} isReadOnly isMonospaced minimumRows={8} maxHeight="40vh" />
    </Stack>
  );
}
