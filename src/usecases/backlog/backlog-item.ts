import type { BacklogItemDto } from '../../contract/backlog-api';
import { OUTCOME_PROPERTY, readOutcomeProperty } from '../../contract/outcome-property';
import { outcomeProperty, type OutcomeProperty } from '../../domain/backlog/outcome/outcome-property';
import type { Markers } from '../../domain/backlog/work-class/markers';
import type { Outcome } from '../../domain/backlog/outcome/outcome';
import type { Recogniser } from '../../domain/ownership/suggestion';
import { boardStatuses } from '../../domain/jira/board-rules';
import type { Board } from '../../domain/jira/board';
import type { ReadIssue } from '../../ports/jira';
import type { Documents, Versioned } from '../../ports/documents';
import { ceremonyOfIssue } from '../ownership/ceremony-of-issue';
import { classOfIssue } from './class-of-issue';

export interface ItemContext {
  readonly board: Board;
  readonly markers: Markers;
  readonly outcomes: Documents<Outcome>;
  readonly recognise: Recogniser;
}

/**
 * Out: issues as items of the one list; what is finished by the board's own last column, or is never ranked by itself,
 * is left out. Where an issue property was edited into nonsense, the kept document speaks. Throws a Failure.
 */
export async function backlogItems(
  read: readonly ReadIssue[],
  context: ItemContext,
): Promise<BacklogItemDto[]> {
  const { done } = boardStatuses(context.board);
  const open = read.filter(({ issue }) => !done.has(issue.status.id) && issue.status.category !== 'done');
  const items = await Promise.all(open.map((each) => backlogItem(each, context)));
  return items.filter((each) => each !== null);
}

async function backlogItem(
  { issue, properties }: ReadIssue,
  { markers, outcomes, recognise }: ItemContext,
): Promise<BacklogItemDto | null> {
  const told = readOutcomeProperty(properties[OUTCOME_PROPERTY]);
  const damaged = told.state === 'damaged';
  const property = damaged
    ? projected(await outcomes.read({ project: issue.project.id, name: issue.id }), issue.summary)
    : told.property;
  const { class: workClass } = classOfIssue(issue, markers, property?.notTechnical);
  if (workClass === 'excluded') return null;
  return {
    id: issue.id,
    key: issue.key,
    summary: issue.summary,
    type: issue.type.name,
    status: issue.status.name,
    class: workClass,
    ceremony: workClass === 'functional' && ceremonyOfIssue(recognise, issue) !== null,
    epic: issue.parent === null ? null : { key: issue.parent.key, summary: issue.parent.summary },
    size: issue.estimate ?? issue.otherEstimate,
    inSprint: issue.sprints.some(({ state }) => state === 'active'),
    impact: property?.impact ?? null,
    answers: property === null ? 'none' : answersOf(property),
    po: property?.po.state ?? 'none',
    changedSincePo: property !== null && isChangedSincePo(property),
    damaged,
  };
}

function projected(kept: Versioned<Outcome> | null, summary: string): OutcomeProperty | null {
  return kept === null ? null : outcomeProperty(kept.value, summary, kept.rev);
}

/** An answer that is not judged (null) is not held back (domain.md 6.4). */
export function answersOf({ value, risk, noRisk, qV, qR }: OutcomeProperty): BacklogItemDto['answers'] {
  if (value === '' && risk === '' && !noRisk) return 'none';
  const valueClear = value !== '' && (qV === null || qV >= 2);
  const riskClear = noRisk || (risk !== '' && (qR === null || qR >= 2));
  return valueClear && riskClear ? 'clear' : 'partly';
}

function isChangedSincePo({ at, po }: OutcomeProperty): boolean {
  return po.state !== 'none' && at !== null && po.at !== null && Date.parse(at) > Date.parse(po.at);
}
