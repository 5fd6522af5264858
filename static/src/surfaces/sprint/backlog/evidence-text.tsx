import type { MouseEvent } from 'react';
import { FormattedMessage } from 'react-intl';
import type { FindingDto } from '../../../../../src/contract/backlog-api';
import { router } from '../../../bridge';
import { evidenceId, evidenceValues } from './evidence-values';

interface EvidenceTextProps {
  readonly evidence: FindingDto['evidence'][number];
  readonly issues: FindingDto['issues'];
}

/** One piece of evidence in a sentence, with a link to what it speaks of. */
export function EvidenceText({ evidence, issues }: EvidenceTextProps) {
  const href = hrefOf(evidence, issues);
  return (
    <>
      <FormattedMessage id={evidenceId(evidence)} values={evidenceValues(evidence)} />{' '}
      {href !== null && (
        <a
          href={href}
          onClick={(event: MouseEvent) => {
            event.preventDefault();
            void router.open(href);
          }}
        >
          <FormattedMessage id="sprint.finding.open" />
        </a>
      )}
    </>
  );
}

/** Jira's limit on the length of an address leaves room for so many keys. */
const MOST_KEYS = 100;

/** The board, or the issues in Jira's search; null where nothing can be opened. */
function hrefOf(
  { detector, data }: EvidenceTextProps['evidence'],
  issues: EvidenceTextProps['issues'],
): string | null {
  if (detector === 'S5') return `/secure/RapidBoard.jspa?rapidView=${data.board.id}`;
  const ids = new Set<string>();
  if (detector === 'S7') data.epics.forEach(({ id }) => ids.add(id));
  else if ('issueIds' in data) data.issueIds.forEach((id) => ids.add(id));
  const keys = issues.filter(({ id }) => ids.has(id)).map(({ key }) => key);
  if (keys.length === 0) return null;
  const jql = `key in (${keys.slice(0, MOST_KEYS).join(', ')}) ORDER BY Rank ASC`;
  return `/issues/?jql=${encodeURIComponent(jql)}`;
}
