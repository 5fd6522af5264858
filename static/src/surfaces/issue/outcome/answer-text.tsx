import { FormattedMessage } from 'react-intl';
import type { OutcomeAnswers } from '../../../../../src/domain/backlog/outcome/outcome';

interface AnswerTextProps {
  readonly field: keyof OutcomeAnswers;
  readonly answer: OutcomeAnswers[keyof OutcomeAnswers];
}

/** An answer in words: texts as written, choices by their names. */
export function AnswerText({ field, answer }: AnswerTextProps) {
  if (answer === null || answer === '') return <FormattedMessage id="issue.outcome.unanswered" />;
  if (field === 'value' || field === 'risk') return <>{answer}</>;
  return <FormattedMessage id={`issue.outcome.${field}.${answer}`} />;
}
