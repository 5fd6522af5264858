import { EVIDENCE_IDS } from '../../../../../src/domain/maturity/evidence';
import {
  ANSWERS,
  CONTEXT_QUESTIONS,
  DIMENSIONS,
  QUESTION_IDS,
} from '../../../../../src/domain/maturity/questions.table';
import { ROLE_OPTIONS } from '../../../../../src/domain/maturity/scrum-master-need';
import { ADVICE, type AdviceRow } from '../../../../../src/domain/team/ceremony-advice.table';
import { COMPLAINTS } from '../../../../../src/domain/team/ceremony-complaints.table';
import { CEREMONIES } from '../../../../../src/domain/team/settings';
import de from '../../../messages/de.json';
import en from '../../../messages/en.json';
import es from '../../../messages/es.json';
import fr from '../../../messages/fr.json';

const MESSAGES: Readonly<Record<string, Readonly<Record<string, string>>>> = { en, fr, de, es };

const REFUSALS = [
  'LIST_FULL',
  'EXPERIMENT_TEXT_MISSING',
  'EXPERIMENT_TEXT_LONG',
  'REVIEW_DATE_PAST',
  'REVIEW_DATE_LATE',
  'EXPERIMENT_RUNNING',
  'EXPERIMENTS_FULL',
  'EXPERIMENT_RENEWED',
  'EXPERIMENT_ENDED',
  'REASON_NOT_NEW',
  'TERM_MISSING',
  'ROUND_ALREADY_OPEN',
  'ROUND_CLOSED',
  'ROUND_FULL',
  'NOT_IN_TEAM',
  'ALREADY_ANSWERED',
  'EMPTY_BALLOT',
  'BALLOT_KEY_MISSING',
  'BALLOT_UNREADABLE',
  'STAGE_PROPOSAL_WAITING',
  'STAGE_ALREADY_CONFIRMED',
  'STAGE_NOT_WAITING',
  'NOTHING_TO_ANSWER',
  'REASON_MISSING',
  'STEP_IN_RUNNING',
  'STEP_IN_LENGTH',
  'STEP_IN_ENDED',
  'ALREADY_IN_ROTATION',
  'OPT_IN_BY_SELF',
  'ROTATION_HAS_PO',
  'ROTATION_PO_SEVERAL',
  'ROTATION_NOT_MEMBER',
  'ROTATION_TWICE',
];
const ENGAGEMENTS = [
  ...['assessFirst', 'teach', 'teachWithFocus', 'fullTime', 'partTimeCoach', 'partTimeWithFocus'],
  ...['stepInHalfTime', 'noDedicated', 'onCallCoach', 'stepInThenReview'],
];

/** What cites a condition of the table of advice. */
function causesOf({ when }: AdviceRow): string[] {
  return when.flatMap((condition) => {
    if ('context' in condition)
      return condition.answers.map((answer) => `team.cause.${condition.context}.${answer}`);
    if ('low' in condition) return [`team.cause.item.${condition.low}`];
    return ['stage' in condition ? 'team.cause.stage' : 'team.cause.teamSize'];
  });
}

const NEEDED = [
  ...REFUSALS.map((code) => `team.refusal.${code}`),
  ...QUESTION_IDS.map((id) => `team.question.${id}`),
  ...QUESTION_IDS.flatMap((id) =>
    ANSWERS.filter((answer) => answer !== 'dontKnow').map((answer) => `team.anchor.${id}.${answer}`),
  ),
  ...DIMENSIONS.map((id) => `team.dimension.${id}`),
  ...Object.entries(CONTEXT_QUESTIONS).flatMap(([id, choices]) => [
    `team.context.${id}`,
    ...choices.map((choice) => `team.context.${id}.${choice}`),
  ]),
  ...['E5', 'E7', 'E9'].map((id) => `team.evidence.${id}.window`),
  ...EVIDENCE_IDS.flatMap((id) => [`team.evidence.${id}`, `team.evidence.${id}.seen`]),
  ...ENGAGEMENTS.flatMap((code) => [`team.engagement.${code}`, `team.engagement.${code}.text`]),
  ...['keep', 'noDedicated', ...ROLE_OPTIONS].map((code) => `team.role.${code}`),
  ...ADVICE.flatMap((row) => [`team.advice.${row.code}`, ...causesOf(row)]),
  ...COMPLAINTS.flatMap(({ code, ways }) => [
    `team.complaint.${code}`,
    `team.complaint.ask.${code}`,
    ...ways.map((way) => `team.way.${way}`),
  ]),
  ...CEREMONIES.flatMap((id) => [
    `settings.ceremony.${id}`,
    `settings.purpose.${id}`,
    `team.uncovered.${id}`,
  ]),
];

describe('texts of the team page', () => {
  it.each(Object.keys(MESSAGES))('%s has one for every code that the rules can give', (language) => {
    expect(NEEDED.filter((id) => MESSAGES[language]?.[id] === undefined)).toEqual([]);
  });

  it('never speaks of violations, and ranks no team against another', () => {
    const texts = Object.entries(en).filter(([id]) => id.startsWith('team.'));
    expect(
      texts.filter(([, text]) => /violat|best team|worse than (other|another) team/i.test(text)),
    ).toEqual([]);
  });
});
