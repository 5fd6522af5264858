import { accept, refuse, type Decision } from '../../shared/decision';
import type { OutcomeAnswers } from './outcome';

/** In characters: enough for several sentences; the projection on the issue keeps what fits (domain.md 6.3). */
export const LONGEST_ANSWER = 2_000;
export const LONGEST_TOPIC = 80;

export type AnswerRefusal = 'ANSWER_TOO_LONG' | 'TOPIC_TOO_LONG' | 'TOPIC_MISSING';

/** Out: the answers with blanks trimmed, or which one is too long; levels are checked by the schema at the edge. */
export function checkAnswers(answers: OutcomeAnswers): Decision<OutcomeAnswers, AnswerRefusal> {
  const trimmed = { ...answers, value: answers.value.trim(), risk: answers.risk.trim() };
  for (const field of ['value', 'risk'] as const) {
    const length = trimmed[field].length;
    if (length > LONGEST_ANSWER) return refuse('ANSWER_TOO_LONG', { field, length, most: LONGEST_ANSWER });
  }
  return accept(trimmed);
}

/** Out: the topic of the PO's question, trimmed, or why it cannot be kept. */
export function checkTopic(topic: string): Decision<string, AnswerRefusal> {
  const trimmed = topic.trim();
  if (trimmed === '') return refuse('TOPIC_MISSING');
  if (trimmed.length > LONGEST_TOPIC) {
    return refuse('TOPIC_TOO_LONG', { length: trimmed.length, most: LONGEST_TOPIC });
  }
  return accept(trimmed);
}
