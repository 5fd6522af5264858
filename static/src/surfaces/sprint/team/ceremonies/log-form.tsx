import Button from '@atlaskit/button/new';
import Select from '@atlaskit/select';
import { Inline, Stack } from '@atlaskit/primitives/compiled';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { CeremoniesDto } from '../../../../../../src/contract/ceremony-api';
import { FailureNote } from '../../../../shared/failure-note';
import { ChoiceField } from '../../../../shared/fields/choice-field';
import { Field } from '../../../../shared/fields/field';
import { callTeam, useCeremoniesChange } from '../../../../shared/team/use-team';

const OUTCOMES = ['planned', 'held', 'adapted', 'skipped'] as const;

interface LogFormProps {
  readonly entry: CeremoniesDto['sprints'][number]['entries'][number];
  readonly sprintId: number;
  readonly people: CeremoniesDto['people'];
  readonly onDone: () => void;
}

/** What became of a ceremony, and who facilitated. A skipped one takes nobody's turn. */
export function LogForm({ entry, sprintId, people, onDone }: LogFormProps) {
  const { ceremony } = entry;
  const { formatMessage } = useIntl();
  const [outcome, setOutcome] = useState<(typeof OUTCOMES)[number]>(
    entry.outcome === 'planned' ? 'held' : entry.outcome,
  );
  const [who, setWho] = useState(entry.facilitator?.accountId ?? '');
  const change = useCeremoniesChange();
  const options = [
    { value: '', label: formatMessage({ id: 'team.log.nobody' }) },
    ...people.map(({ accountId, name }) => ({ value: accountId, label: name ?? accountId })),
  ];
  const save = (): void => {
    const facilitator = who === '' || outcome === 'skipped' ? null : who;
    change.mutate(
      (projectKey) =>
        callTeam('team.recordCeremony', { projectKey, sprintId, ceremony, outcome, facilitator }),
      { onSuccess: onDone },
    );
  };
  return (
    <Stack space="space.150">
      <ChoiceField
        label="team.log.what"
        values={OUTCOMES}
        prefix="team.outcome"
        value={outcome}
        readOnly={false}
        onChange={setOutcome}
      />
      {outcome !== 'skipped' && (
        <Field label="team.log.who">
          {({ id, describedBy }) => (
            <Select<(typeof options)[number]>
              inputId={id}
              descriptionId={describedBy}
              isSearchable={false}
              options={options}
              value={options.find(({ value }) => value === who) ?? null}
              onChange={(option) => setWho(option?.value ?? '')}
            />
          )}
        </Field>
      )}
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
