import { FormattedMessage, useIntl } from 'react-intl';
import type { SuggestionDto } from '../../../../src/contract/issue-api';

interface ReasonProps {
  readonly suggestion: SuggestionDto;
  readonly title: string;
}

/** The sentence of domain.md 2.3 for one suggestion, with the words that carried it. */
export function Reason({ suggestion, title }: ReasonProps) {
  const { formatMessage } = useIntl();
  const { code, kind, other, owner } = suggestion;
  const words = wordsOf(title, suggestion.evidence);
  if (code === 'tricky' || code === 'team' || code === 'rota' || code === 'accepted') {
    return <FormattedMessage id={`issue.${code}`} />;
  }
  if (other !== null) {
    const values = {
      words,
      otherWords: wordsOf(title, [other.evidence]),
      first: formatMessage({ id: `common.owner.${owner}` }),
      second: formatMessage({ id: `common.owner.${other.owner}` }),
    };
    return <FormattedMessage id="issue.both" values={values} />;
  }
  if (kind?.focus === null || kind?.focus === undefined) return null;
  return (
    <FormattedMessage
      id="issue.about"
      values={{ words, focus: formatMessage({ id: `issue.focus.${kind.focus}` }) }}
    />
  );
}

function wordsOf(title: string, evidence: SuggestionDto['evidence']): string {
  return evidence.map(({ start, end }) => title.slice(start, end)).join(' … ');
}
