import { Stack, Text } from '@atlaskit/primitives/compiled';
import { FormattedList, FormattedMessage, useIntl } from 'react-intl';
import type { IssueSuggestionDto, SuggestionDto } from '../../../../src/contract/issue-api';
import { Disclosure } from '../../shared/disclosure';
import { HighlightedTitle } from './highlighted-title';
import { WhyView } from './why-view';

/** A suggestion with its reason, or one quiet line where the team decides (domain.md 2.3). */
export function SuggestionView({ data }: { readonly data: IssueSuggestionDto }) {
  const { suggestion, follows, issue } = data;
  const title = follows ?? issue;
  return (
    <Stack space="space.100">
      {follows !== null && (
        <Text color="color.text.subtle">
          <FormattedMessage id="issue.follows" values={{ key: follows.key, summary: follows.summary }} />
        </Text>
      )}
      {suggestion.owner === 'NONE' ? (
        <QuietLine suggestion={suggestion} />
      ) : (
        <Stack space="space.100">
          <Text weight="semibold">
            <FormattedMessage id={headingOf(suggestion)} />
          </Text>
          <Collaborators suggestion={suggestion} />
          <HighlightedTitle title={title.summary} evidence={evidenceOf(suggestion)} />
          <Text>
            <Reason suggestion={suggestion} title={title.summary} />
          </Text>
          <Disclosure label={<FormattedMessage id="issue.why" />}>
            <WhyView criterion={suggestion.kind?.criterion ?? null} />
          </Disclosure>
        </Stack>
      )}
    </Stack>
  );
}

function QuietLine({ suggestion }: { readonly suggestion: SuggestionDto }) {
  return (
    <Text color="color.text.subtlest" size="small">
      <FormattedMessage id={suggestion.code === 'done' ? 'issue.quiet.done' : 'issue.quiet'} />
    </Text>
  );
}

/** The tricky heading names its collaborator itself. */
function Collaborators({ suggestion }: { readonly suggestion: SuggestionDto }) {
  const { formatMessage } = useIntl();
  if (suggestion.code === 'tricky' || suggestion.with.length === 0) return null;
  const roles = suggestion.with.map((role) => formatMessage({ id: `common.role.${role}` }));
  return (
    <Text color="color.text.subtle">
      <FormattedMessage id="issue.with" values={{ roles: <FormattedList value={roles} /> }} />
    </Text>
  );
}

function Reason({ suggestion, title }: { readonly suggestion: SuggestionDto; readonly title: string }) {
  const { formatMessage } = useIntl();
  const { code, kind, other, owner } = suggestion;
  const words = wordsOf(title, suggestion.evidence);
  if (code === 'tricky' || code === 'team') return <FormattedMessage id={`issue.${code}`} />;
  if (other !== null) {
    const values = {
      words,
      otherWords: wordsOf(title, [other.evidence]),
      first: formatMessage({ id: `common.role.${owner}` }),
      second: formatMessage({ id: `common.role.${other.owner}` }),
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

function headingOf({ code, owner }: SuggestionDto): string {
  return code === 'tricky' || code === 'touchesBoth' ? `issue.heading.${code}` : `issue.heading.${owner}`;
}

function evidenceOf({ evidence, other }: SuggestionDto): SuggestionDto['evidence'] {
  return other === null ? evidence : [...evidence, other.evidence];
}

function wordsOf(title: string, evidence: SuggestionDto['evidence']): string {
  return evidence.map(({ start, end }) => title.slice(start, end)).join(' … ');
}
