import { outcomeProperty } from '../../../../src/domain/backlog/outcome/outcome-property';
import type { Json } from '../../../jira/store/json';
import type { IssueRecord } from '../../engine/issue-record';
import { instantIn } from '../../engine/sprint-days';
import { PEOPLE } from '../people';
import type { TeamPlay } from '../play/team-play';
import { CLC_OUTCOMES, CLC_USUAL_OUTCOMES, type OutcomeText } from './clc-outcomes-texts';

const { katrin, emily } = PEOPLE;
const DAY = 24 * 60 * 60_000;
/** One in so many technical items has no answers yet. */
const UNANSWERED = 9;

/** What makes this team recognisable, beside its numbers. */
export function clcIncidents(play: TeamPlay): void {
  answerOutcomes(play);
  askBack(play);
}

/** Technical work in the backlog and in the running sprint has answers to the two outcome questions. */
function answerOutcomes(play: TeamPlay): void {
  const last = play.sprintAt(play.plan.scripts.length - 1);
  play.stage.agenda.at(instantIn(last, 5.2), (at) => {
    const open = play.stage.records.filter((record) => record.birth.kind === 'technical' && !record.isDone);
    open.forEach((record, index) => {
      const usual = CLC_USUAL_OUTCOMES[record.birth.theme ?? 0]?.[index % 3];
      const text = CLC_OUTCOMES[record.values.summary] ?? (index % UNANSWERED === 0 ? undefined : usual);
      if (text !== undefined)
        record.properties['tandem.outcome'] = answered(record, text, at - (index + 2) * DAY);
    });
  });
}

function answered(record: IssueRecord, text: OutcomeText, at: number): Json {
  const { value, valueFor, valueLevel, risk, riskWhen, riskLevel, po } = text;
  const outcome = {
    answers: { value, valueFor, valueLevel, risk, riskWhen, riskLevel },
    byRole: 'DEV' as const,
    at,
    po: { state: po, at: po === 'none' ? null : at + DAY, topic: '' },
    notTechnical: false,
    snoozedUntil: null,
  };
  return { ...outcomeProperty(outcome, record.values.summary, po === 'none' ? 1 : 2) };
}

/** The Product Owner asks about technical work and gets an answer. */
function askBack(play: TeamPlay): void {
  play.plan.scripts.forEach((_, index) => {
    play.stage.agenda.at(instantIn(play.sprintAt(index), 5.6), (at) => {
      const technical = play.stage.backlog.filter((record) => record.birth.kind === 'technical');
      const record = technical[index % Math.max(1, technical.length)];
      record?.comment(at, katrin, QUESTIONS[index % QUESTIONS.length] ?? '');
      record?.comment(at + 3_300_000, emily, REPLIES[index % REPLIES.length] ?? '');
    });
  });
}

const QUESTIONS: readonly string[] = [
  'Was merken die Filialen, wenn wir das machen?',
  'What happens if we wait until January?',
  'Wie viel Zeit spart uns das je Release?',
  'Does this have to come before the new stores?',
];

const REPLIES: readonly string[] = [
  'Stores would see the stock one minute earlier. I wrote the numbers into the answers.',
  'Bis Januar geht es, danach läuft das Zertifikat aus.',
  'About seven minutes a release, that is an hour a month for each of us.',
  'Ja, sonst bauen wir die Rollen zweimal.',
];
