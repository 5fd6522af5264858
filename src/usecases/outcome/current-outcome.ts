import { OUTCOME_PROPERTY, readOutcomeProperty } from '../../contract/outcome-property';
import type { OutcomePanelDto } from '../../contract/outcome-api';
import { NO_OUTCOME, type Outcome } from '../../domain/backlog/outcome/outcome';
import type { OutcomeProperty } from '../../domain/backlog/outcome/outcome-property';
import type { DocumentId } from '../../ports/documents';
import type { ReadIssue } from '../../ports/jira';
import type { Stores } from '../../ports/stores';

export interface CurrentOutcome {
  readonly outcome: Outcome;
  /** Null where no document is kept yet. */
  readonly rev: number | null;
  readonly property: OutcomePanelDto['property'];
}

/** Out: where the outcome of an issue is kept. */
export function outcomeDocument({ issue }: Pick<ReadIssue, 'issue'>): DocumentId {
  return { project: issue.project.id, name: issue.id };
}

/**
 * Out: what is known of an issue's outcome. The document is the truth; where there is none (the app was installed anew),
 * the issue property that is still there speaks. Throws a Failure.
 */
export async function currentOutcome(
  { outcomes }: Pick<Stores, 'outcomes'>,
  read: ReadIssue,
): Promise<CurrentOutcome> {
  const kept = await outcomes.read(outcomeDocument(read));
  const { state, property } = readOutcomeProperty(read.properties[OUTCOME_PROPERTY]);
  const told = property === null ? NO_OUTCOME : outcomeOf(property);
  return { outcome: kept?.value ?? told, rev: kept?.rev ?? null, property: state };
}

function outcomeOf(property: OutcomeProperty): Outcome {
  const { value, valueFor, valueLevel, risk, riskWhen, riskLevel, byRole, at, po, notTechnical } = property;
  return {
    answers: { value, valueFor, valueLevel, risk, riskWhen, riskLevel },
    byRole,
    at: instantOf(at),
    po: { state: po.state, at: instantOf(po.at), topic: '' },
    notTechnical: notTechnical ?? false,
    snoozedUntil: null,
  };
}

function instantOf(iso: string | null): number | null {
  return iso === null ? null : Date.parse(iso);
}
