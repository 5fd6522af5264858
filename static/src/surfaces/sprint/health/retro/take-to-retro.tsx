import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import { Inline, Stack, Text } from '@atlaskit/primitives/compiled';
import { useCallback, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { download } from '../../../../shared/download';
import { CopyByHand } from './copy-by-hand';
import { PrintSheet } from './print-sheet';
import { csvFileName, ledgerCsv } from './retro-csv';
import { retroDocument, type RetroContent } from './retro-document';
import { retroMarkdown } from './retro-markdown';
import type { RetroDocument } from './retro-types';

/** Takes a sprint along to the retrospective: as Markdown, as CSV or on paper, with the numbers that are on screen. */
export function TakeToRetro(content: RetroContent) {
  const intl = useIntl();
  const [copied, setCopied] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const [printing, setPrinting] = useState<RetroDocument | null>(null);
  const printed = useCallback(() => setPrinting(null), []);
  const { report, burnUp } = content;
  const copy = async (): Promise<void> => {
    const markdown = retroMarkdown(retroDocument(content, intl));
    const written = await writeToClipboard(markdown);
    setCopied(written);
    setRefused(written ? null : markdown);
  };
  const save = (): void => download(csvFileName(report), ledgerCsv(report, intl), 'text/csv');
  return (
    <section>
      <Stack space="space.150">
        <Heading size="small" as="h2">
          <FormattedMessage id="sprint.retro.title" />
        </Heading>
        <Inline space="space.100" shouldWrap>
          <Button onClick={() => void copy()}>
            <FormattedMessage id="sprint.retro.copy" />
          </Button>
          <Button onClick={save}>
            <FormattedMessage id="sprint.retro.csv" />
          </Button>
          <Button onClick={() => setPrinting(retroDocument(content, intl))}>
            <FormattedMessage id="sprint.retro.print" />
          </Button>
        </Inline>
        <div role="status">
          {copied && (
            <Text color="color.text.subtle">
              <FormattedMessage id="sprint.retro.copied" />
            </Text>
          )}
        </div>
        {refused !== null && <CopyByHand text={refused} />}
        {printing !== null && (
          <PrintSheet document={printing} burnUp={burnUp} report={report} onPrinted={printed} />
        )}
      </Stack>
    </section>
  );
}

/** Out: whether the browser let the text in; inside a frame it may refuse. */
async function writeToClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
