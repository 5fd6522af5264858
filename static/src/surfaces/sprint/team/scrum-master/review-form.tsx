import Button from '@atlaskit/button/new';
import { Inline, Stack } from '@atlaskit/primitives/compiled';
import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { ROLE_OPTIONS } from '../../../../../../src/domain/maturity/scrum-master-need';
import type { RoleReviewResult } from '../../../../../../src/domain/team/role-review';
import { FailureNote } from '../../../../shared/failure-note';
import { ChoiceField } from '../../../../shared/fields/choice-field';
import { LongTextField } from '../../../../shared/fields/long-text-field';
import { callTeam, usePracticeChange } from '../../../../shared/team/use-team';

const RESULTS = ['keep', 'noDedicated', ...ROLE_OPTIONS] as const;
const LONGEST_NOTE = 500;

/** What the team decided about the role. It is noted; roles themselves are changed in the settings. */
export function ReviewForm({ onDone }: { readonly onDone: () => void }) {
  const [result, setResult] = useState<RoleReviewResult>('keep');
  const [note, setNote] = useState('');
  const change = usePracticeChange();
  const save = (): void =>
    change.mutate((projectKey) => callTeam('team.recordReview', { projectKey, result, note }), {
      onSuccess: onDone,
    });
  return (
    <Stack space="space.150">
      <ChoiceField
        label="team.review.result"
        values={RESULTS}
        prefix="team.role"
        value={result}
        readOnly={false}
        onChange={setResult}
      />
      <LongTextField label="team.review.note" value={note} maxLength={LONGEST_NOTE} onChange={setNote} />
      {change.isError && <FailureNote error={change.error} />}
      <Inline space="space.100" shouldWrap>
        <Button appearance="primary" isLoading={change.isPending} onClick={save}>
          <FormattedMessage id="team.save" />
        </Button>
        <Button appearance="subtle" onClick={onDone}>
          <FormattedMessage id="team.cancel" />
        </Button>
      </Inline>
    </Stack>
  );
}
