import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import { Inline, Stack } from '@atlaskit/primitives/compiled';
import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import type { AssessmentDto } from '../../../../../../src/contract/assessment-api';
import {
  CONTEXT_QUESTIONS,
  type ContextQuestion,
} from '../../../../../../src/domain/maturity/questions.table';
import { DateField, dayAfter } from '../../../../shared/fields/date-field';
import { FailureNote } from '../../../../shared/failure-note';
import { Day } from '../../../../shared/team/day';
import styles from '../../../../shared/team/team.module.css';
import { callTeam, useAssessmentChange } from '../../../../shared/team/use-team';
import { ChoiceQuestion } from './choice-question';

interface ContextStepProps {
  readonly context: AssessmentDto['context'];
  /** When it was read (ms). */
  readonly asOf: number;
  readonly onLeave: () => void;
  /** Nothing comes after it. */
  readonly last: boolean;
}

/** Ten years: only the first half of one counts. */
const LONGEST_TEAM_DAYS = 3650;
const QUESTIONS = Object.keys(CONTEXT_QUESTIONS) as ContextQuestion[];

/** The Scrum Master's three questions: asked first, answered once for the team, not scored (domain.md 4.2). */
export function ContextStep({ context, asOf, onLeave, last }: ContextStepProps) {
  const [answers, setAnswers] = useState(context.answers);
  const [newTeamSince, setNewTeamSince] = useState(context.newTeamSince);
  const change = useAssessmentChange();
  const complete = QUESTIONS.every((id) => answers[id] !== null);
  const save = (): void =>
    change.mutate((projectKey) => callTeam('team.answerContext', { projectKey, answers, newTeamSince }), {
      onSuccess: () => last && onLeave(),
    });
  return (
    <Stack space="space.300">
      <Stack space="space.100">
        <Heading size="medium" as="h2">
          <FormattedMessage id="team.answer.context" />
        </Heading>
        <p className={styles['subtle']}>
          <FormattedMessage id="team.answer.context.help" />
        </p>
        <Before context={context} />
      </Stack>
      {QUESTIONS.map((id) => (
        <ChoiceQuestion
          key={id}
          legend={`team.context.${id}`}
          choices={CONTEXT_QUESTIONS[id].map((choice) => ({
            value: choice,
            text: `team.context.${id}.${choice}`,
          }))}
          value={answers[id]}
          onChange={(choice) => setAnswers({ ...answers, [id]: choice })}
        />
      ))}
      <DateField
        label="team.context.since"
        help="team.context.since.help"
        value={newTeamSince}
        least={dayAfter(asOf, -LONGEST_TEAM_DAYS)}
        most={asOf}
        onChange={setNewTeamSince}
      />
      {change.isError && <FailureNote error={change.error} />}
      <Inline space="space.100" shouldWrap>
        <Button appearance="primary" isDisabled={!complete} isLoading={change.isPending} onClick={save}>
          <FormattedMessage id={last ? 'team.save' : 'team.context.save'} />
        </Button>
        <Button appearance="subtle" onClick={onLeave}>
          <FormattedMessage id={last ? 'team.cancel' : 'team.answer.leave'} />
        </Button>
      </Inline>
    </Stack>
  );
}

function Before({ context: { answeredAt, due } }: Pick<ContextStepProps, 'context'>) {
  if (answeredAt === null) return null;
  return (
    <p className={styles['small']}>
      <FormattedMessage id="team.context.saved" values={{ date: <Day at={answeredAt} /> }} />
      {'. '}
      {due && <FormattedMessage id="team.context.again" />}
    </p>
  );
}
