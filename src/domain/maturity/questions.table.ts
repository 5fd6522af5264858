/** The seven dimensions of the assessment (domain.md 4.3). */
export const DIMENSIONS = ['D1', 'D2', 'D3', 'D4', 'D5', 'D6', 'D7'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** The sixteen questions, in the order they are asked, with the dimension each belongs to (domain.md 4.3). */
export const QUESTIONS = [
  { id: 'Q1', dimension: 'D1' },
  { id: 'Q2', dimension: 'D1' },
  { id: 'Q3', dimension: 'D2' },
  { id: 'Q4', dimension: 'D2' },
  { id: 'Q5', dimension: 'D3' },
  { id: 'Q6', dimension: 'D4' },
  { id: 'Q7', dimension: 'D4' },
  { id: 'Q8', dimension: 'D4' },
  { id: 'Q9', dimension: 'D5' },
  { id: 'Q10', dimension: 'D5' },
  { id: 'Q11', dimension: 'D6' },
  { id: 'Q12', dimension: 'D6' },
  { id: 'Q13', dimension: 'D6' },
  { id: 'Q14', dimension: 'D6' },
  { id: 'Q15', dimension: 'D7' },
  { id: 'Q16', dimension: 'D7' },
] as const satisfies readonly { readonly id: string; readonly dimension: Dimension }[];

export type QuestionId = (typeof QUESTIONS)[number]['id'];
export const QUESTION_IDS: readonly QuestionId[] = QUESTIONS.map(({ id }) => id);

/** What a person can say to a question: one of its three anchors, or that they do not know. */
export const ANSWERS = [1, 2, 3, 'dontKnow'] as const;
export type Answer = (typeof ANSWERS)[number];

/** The Scrum Master's three questions with their choices: asked first, not scored (domain.md 4.2, T33–T35). */
export const CONTEXT_QUESTIONS = {
  C1: ['a', 'b', 'c', 'd'],
  C2: ['a', 'b', 'c', 'd', 'e'],
  C3: ['a', 'b', 'c', 'd'],
} as const;

export type ContextQuestion = keyof typeof CONTEXT_QUESTIONS;
