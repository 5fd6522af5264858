import { FormattedMessage } from 'react-intl';
import type { PracticeDto } from '../../../../../../src/contract/practice-api';

/** What one look found, as a sentence with its numbers; or why there is no answer. */
export function EvidenceText({ evidence }: { readonly evidence: PracticeDto['evidence'][number] }) {
  const { id, figures, missing } = evidence;
  if (missing !== null) {
    return <FormattedMessage id={`team.missing.${missing}`} values={{ have: 0, need: 0, ...figures }} />;
  }
  return <FormattedMessage id={`team.evidence.${id}.seen`} values={figures} />;
}
