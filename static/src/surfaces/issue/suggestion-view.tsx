import { Stack, Text } from '@atlaskit/primitives/compiled';
import { FormattedList, FormattedMessage, useIntl } from 'react-intl';
import type { IssueSuggestionDto, SuggestionDto } from '../../../../src/contract/issue-api';
import { Disclosure } from '../../shared/disclosure';
import { AllItemsLink } from './all-items-link';
import { DecisionBar } from './decision-bar';
import { GapNote } from './gap-note';
import { HighlightedTitle } from './highlighted-title';
import { ProposalNote } from './proposal-note';
import { Reason } from './reason';
import { useKeptFocus } from './use-kept-focus';
import { WhyView } from './why-view';

/** A suggestion with its reason, or one quiet line where the team decides (domain.md 2.3). */
export function SuggestionView({ data }: { readonly data: IssueSuggestionDto }) {
  const { suggestion, follows } = data;
  const speaks = suggestion.owner !== 'NONE' || suggestion.code === 'decided' || suggestion.code === 'rule';
  const focus = useKeptFocus('[data-decisions]');
  return (
    <div {...focus}>
      <Stack space="space.150">
        {follows !== null && (
          <Text color="color.text.subtle">
            <FormattedMessage id="issue.follows" values={{ key: follows.key, summary: follows.summary }} />
          </Text>
        )}
        {speaks ? <Spoken data={data} /> : <QuietLine code={suggestion.code} />}
        {suggestion.gapFilling && follows === null && <GapNote data={data} />}
        {suggestion.mismatch && !suggestion.gapFilling && (
          <Text color="color.text.warning">
            <FormattedMessage id={`issue.mismatch.${suggestion.owner === 'PO' ? 'PO' : 'SM'}`} />
          </Text>
        )}
        {data.viewer.mayDecide && suggestion.code !== 'done' && (
          <div data-decisions>
            <DecisionBar data={data} speaks={speaks} />
          </div>
        )}
        <ProposalNote data={data} />
      </Stack>
    </div>
  );
}

function Spoken({ data }: { readonly data: IssueSuggestionDto }) {
  const { suggestion, issue, follows, texts } = data;
  const title = (follows ?? issue).summary;
  const isFromPeople = suggestion.code === 'decided' || suggestion.code === 'rule';
  return (
    <Stack space="space.100">
      <Text weight="semibold">
        <Heading suggestion={suggestion} />
      </Text>
      {!isFromPeople && (
        <>
          <Collaborators suggestion={suggestion} />
          <HighlightedTitle title={title} evidence={evidenceOf(suggestion)} />
          <Text>
            <Reason suggestion={suggestion} title={title} />
          </Text>
        </>
      )}
      {suggestion.code === 'tricky' && (
        <Text>
          <FormattedMessage id="issue.talk" />
        </Text>
      )}
      <RoleUnset data={data} />
      {!isFromPeople && (
        <Disclosure label={<FormattedMessage id="issue.why" />} initiallyOpen={texts === 'shu'}>
          <WhyView criterion={suggestion.kind?.criterion ?? null} />
        </Disclosure>
      )}
      <AllItemsLink owner={suggestion.owner} />
    </Stack>
  );
}

/** The role is named although nobody has it yet: whether the issue lies with the right person, Tandem cannot know. */
function RoleUnset({ data }: { readonly data: IssueSuggestionDto }) {
  const { suggestion, productOwnerUnset, scrumMasterUnset } = data;
  const unset = { PO: productOwnerUnset, SM: scrumMasterUnset, TEAM: false, NONE: false }[suggestion.owner];
  if (!unset) return null;
  return (
    <Text color="color.text.subtle">
      <FormattedMessage
        id={suggestion.owner === 'PO' ? 'issue.productOwnerUnset' : 'issue.scrumMasterUnset'}
      />
    </Text>
  );
}

function Heading({ suggestion: { code, owner, facilitator } }: { readonly suggestion: SuggestionDto }) {
  if (code === 'decided' || code === 'rule')
    return <FormattedMessage id={`issue.heading.${code}.${owner}`} />;
  if (code === 'rota')
    return <FormattedMessage id="issue.heading.rota" values={{ facilitator: facilitator ?? 'none' }} />;
  if (code === 'tricky' || code === 'touchesBoth') return <FormattedMessage id={`issue.heading.${code}`} />;
  return <FormattedMessage id={`issue.heading.${owner}`} />;
}

function QuietLine({ code }: { readonly code: SuggestionDto['code'] }) {
  const own = code === 'done' || code === 'technical';
  return (
    <Text color="color.text.subtlest" size="small">
      <FormattedMessage id={own ? `issue.quiet.${code}` : 'issue.quiet'} />
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

function evidenceOf({ evidence, other }: SuggestionDto): SuggestionDto['evidence'] {
  return other === null ? evidence : [...evidence, other.evidence];
}
