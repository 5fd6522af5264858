import { ANSWERS, QUESTION_IDS, type Answer, type QuestionId } from './questions.table';

/** One person's answers; a question that is missing was skipped. It exists in memory only, never stored. */
export type Ballot = Readonly<Partial<Record<QuestionId, Answer>>>;

/** How often each answer was given to one question. */
export type AnswerCounts = Readonly<Record<Answer, number>>;

/** How often each answer was given to each question: sums only, so no row of one person can be put together. */
export type BallotCounts = Readonly<Record<QuestionId, AnswerCounts>>;

const NOTHING: AnswerCounts = { 1: 0, 2: 0, 3: 0, dontKnow: 0 };

/** Out: the counts of a round that nobody has answered. */
export function emptyCounts(): BallotCounts {
  return forEachQuestion(() => NOTHING);
}

/** Out: the counts with one ballot added; the order in which ballots are added makes no difference. */
export function addBallot(counts: BallotCounts, ballot: Ballot): BallotCounts {
  return forEachQuestion((id) => {
    const answer = ballot[id];
    return answer === undefined ? counts[id] : { ...counts[id], [answer]: counts[id][answer] + 1 };
  });
}

/** Out: whether every question of a ballot was skipped. */
export function isEmpty(ballot: Ballot): boolean {
  return QUESTION_IDS.every((id) => ballot[id] === undefined);
}

/** Out: how many people gave any answer to a question, "don't know" included. */
export function givenAnswers(counts: AnswerCounts): number {
  return ANSWERS.reduce((total, answer) => total + counts[answer], 0);
}

/** Out: one value for each question. */
export function forEachQuestion<T>(value: (id: QuestionId) => T): Readonly<Record<QuestionId, T>> {
  return {
    Q1: value('Q1'),
    Q2: value('Q2'),
    Q3: value('Q3'),
    Q4: value('Q4'),
    Q5: value('Q5'),
    Q6: value('Q6'),
    Q7: value('Q7'),
    Q8: value('Q8'),
    Q9: value('Q9'),
    Q10: value('Q10'),
    Q11: value('Q11'),
    Q12: value('Q12'),
    Q13: value('Q13'),
    Q14: value('Q14'),
    Q15: value('Q15'),
    Q16: value('Q16'),
  };
}
