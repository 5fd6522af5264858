import type { AssessmentDto } from '../../../../../../src/contract/assessment-api';
import { QueryView } from '../../../../shared/query-view';
import { useAssessment } from '../../../../shared/team/use-team';
import { ContextStep } from './context-step';
import { Questionnaire } from './questionnaire';

interface AnswerPageProps {
  readonly onLeave: () => void;
}

/** Answering: the team's context first where it is due, then the reader's own answers of the open round. */
export function AnswerPage({ onLeave }: AnswerPageProps) {
  const assessment = useAssessment();
  return <QueryView query={assessment}>{(data) => <Answering data={data} onLeave={onLeave} />}</QueryView>;
}

function Answering({ data, onLeave }: AnswerPageProps & { readonly data: AssessmentDto }) {
  const { round, viewer, context } = data;
  const open = round !== null && viewer.member && !round.answered && !round.unreadable;
  if (!open || context.due)
    return <ContextStep context={context} asOf={data.asOf} onLeave={onLeave} last={!open} />;
  return <Questionnaire key={round.number} round={round} onLeave={onLeave} />;
}
