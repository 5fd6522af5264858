import { Stack } from '@atlaskit/primitives/compiled';
import type { Ballot } from '../../../../../../src/domain/maturity/ballot';
import {
  ANSWERS,
  QUESTIONS,
  type Answer,
  type Dimension,
  type QuestionId,
} from '../../../../../../src/domain/maturity/questions.table';
import { ChoiceQuestion } from './choice-question';

interface DimensionStepProps {
  readonly dimension: Dimension;
  readonly ballot: Ballot;
  readonly onAnswer: (ballot: Ballot) => void;
}

/** The questions of one dimension, each with three sentences to choose from, and "I don't know". */
export function DimensionStep({ dimension, ballot, onAnswer }: DimensionStepProps) {
  const questions = QUESTIONS.filter((each) => each.dimension === dimension);
  return (
    <Stack space="space.300">
      {questions.map(({ id }) => (
        <ChoiceQuestion
          key={id}
          legend={`team.question.${id}`}
          choices={ANSWERS.map((answer) => ({ value: String(answer), text: textOf(id, answer) }))}
          value={ballot[id] === undefined ? null : String(ballot[id])}
          onChange={(value) => onAnswer({ ...ballot, [id]: answerOf(value) })}
        />
      ))}
    </Stack>
  );
}

function textOf(id: QuestionId, answer: Answer): string {
  return answer === 'dontKnow' ? 'team.answer.dontKnow' : `team.anchor.${id}.${answer}`;
}

function answerOf(value: string): Answer | undefined {
  return ANSWERS.find((answer) => String(answer) === value);
}
