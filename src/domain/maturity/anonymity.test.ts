import { createCipheriv, createHmac, randomBytes } from 'node:crypto';
import * as fc from 'fast-check';
import type { Ballot } from './ballot';
import { ANSWERS, QUESTION_IDS, type Answer, type QuestionId } from './questions.table';
import {
  answerRound,
  countRound,
  statusOf,
  withBox,
  type BallotBox,
  type OpenRound,
  type Round,
  type RoundStatus,
} from './round';
import { DEV, NOW, accepted, openedRound } from './testing/builders';

const PEOPLE = ['5b10ana', '5b10ben', '5b10cem', '5b10dua', '5b10eva'];
/** Kept outside the storage, as the app's environment variables are. */
const KEY = randomBytes(32);
const BOX_LENGTH = 4_096;

const markOf = (person: string): string => createHmac('sha256', KEY).update(`1:${person}`).digest('hex');

/** Sealing as storage does it: authenticated encryption of a text padded to one length. */
function seal(box: BallotBox): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', KEY, nonce);
  const text = JSON.stringify(box).padEnd(BOX_LENGTH);
  return Buffer.concat([nonce, cipher.update(text), cipher.final(), cipher.getAuthTag()]).toString('base64');
}

interface Seen {
  /** Every version that was stored, in order, with the time of writing. */
  readonly stored: { readonly at: number; readonly value: Round<string> }[];
  /** What the app showed to an onlooker before and after each answer. */
  readonly shown: RoundStatus[];
}

/** One round as an observer sees it who reads all versions in storage and everything the app shows. */
function observe(ballots: readonly Ballot[]): Seen {
  const seen: Seen = { stored: [], shown: [] };
  let round = openedRound();
  const look = (at: number): void => {
    seen.stored.push({ at, value: withBox(round, seal) });
    seen.shown.push(statusOf(round, markOf('onlooker')));
  };
  look(NOW);
  ballots.forEach((ballot, index) => {
    const vote = { mark: markOf(PEOPLE[index]!), ballot, consent: false };
    round = accepted(answerRound(round, DEV, vote));
    look(NOW + index);
  });
  seen.stored.push({ at: NOW + 100, value: countRound(round, NOW + 100) });
  return seen;
}

/** What is left of the observation when ciphertexts are replaced by their lengths. */
function readable({ stored, shown }: Seen) {
  const versions = stored.map(({ at, value }) => ({ at, value: withBox(value, (box) => box.length) }));
  return { versions, shown };
}

const ballot: fc.Arbitrary<Ballot> = fc
  .dictionary(fc.constantFrom(...QUESTION_IDS), fc.constantFrom(...ANSWERS), { minKeys: 1 })
  .map((answers) => answers as Ballot);
const ballots = fc.array(ballot, { minLength: 3, maxLength: PEOPLE.length });

function permutationOf<T>(values: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...values], { minLength: values.length });
}

describe('an observer who reads everything stored and shown, with order and time of writes', () => {
  it('sees the same whoever gave which answers', () => {
    fc.assert(
      fc.property(
        ballots.chain((list) => fc.tuple(fc.constant(list), permutationOf(list))),
        ([list, swapped]) => {
          expect(readable(observe(list))).toEqual(readable(observe(swapped)));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('finds no person and no mark in any version', () => {
    fc.assert(
      fc.property(ballots, (list) => {
        const everything = JSON.stringify(observe(list));
        for (const person of PEOPLE) {
          expect(everything).not.toContain(person);
          expect(everything).not.toContain(markOf(person));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('sees a status that one answer changes by the number of respondents only', () => {
    fc.assert(
      fc.property(ballots, (list) => {
        const { shown } = observe(list);
        shown.forEach((status, index) => expect(status).toEqual({ ...shown[0], respondents: index }));
      }),
      { numRuns: 60 },
    );
  });
});

describe('an observer who can open the ballot box', () => {
  const vote = (list: readonly Ballot[], people: readonly string[]): OpenRound =>
    list.reduce<OpenRound>(
      (round, each, index) =>
        accepted(answerRound(round, DEV, { mark: markOf(people[index]!), ballot: each, consent: false })),
      openedRound(),
    );

  it('does not learn who came first: the same votes in any order give the same record', () => {
    fc.assert(
      fc.property(
        ballots.chain((list) =>
          fc.tuple(fc.constant(list), permutationOf(list.map((each, index) => ({ each, index })))),
        ),
        ([list, order]) => {
          const inOrder = vote(list, PEOPLE);
          const shuffled = vote(
            order.map(({ each }) => each),
            order.map(({ index }) => PEOPLE[index]!),
          );
          expect(shuffled).toEqual(inOrder);
        },
      ),
    );
  });

  it('cannot put the answers of one person together: any mix of answers to each question gives the same record', () => {
    const complete = fc.array(fc.tuple(...QUESTION_IDS.map(() => fc.constantFrom<Answer>(...ANSWERS))), {
      minLength: 3,
      maxLength: PEOPLE.length,
    });
    const toBallot = (answers: readonly (Answer | undefined)[]): Ballot =>
      Object.fromEntries(QUESTION_IDS.map((id: QuestionId, column) => [id, answers[column]] as const));
    fc.assert(
      fc.property(complete, fc.integer({ min: 1, max: 4 }), (rows, shift) => {
        const mixed = rows.map((row, index) =>
          row.map((_, column) => rows[(index + shift * column) % rows.length]?.[column]),
        );
        expect(vote(mixed.map(toBallot), PEOPLE)).toEqual(vote(rows.map(toBallot), PEOPLE));
      }),
    );
  });
});
