import { DAY_MS } from '../../domain/shared/days';
import { OUTCOME_PROPERTY } from '../../contract/outcome-property';
import type { OutcomeChangeDto } from '../../contract/outcome-api';
import { checkAnswers, checkTopic } from '../../domain/backlog/outcome/check-answers';
import type { Outcome, OutcomeAnswers, PoState } from '../../domain/backlog/outcome/outcome';
import { outcomeProperty } from '../../domain/backlog/outcome/outcome-property';
import type { RefusalParams } from '../../domain/shared/decision';
import { viewerRole } from '../../domain/team/viewer-role';
import { isFailure } from '../../ports/failure';
import type { IssueWrites } from '../../ports/issue-writes';
import type { ReadIssue } from '../../ports/jira';
import { UseCaseError } from '../refusal';
import { readSettings } from '../settings/read-settings';
import { currentOutcome, outcomeDocument } from './current-outcome';
import { keepTopic } from './learning-session';
import { outcomePanel, type OutcomeDeps } from './outcome-panel';

export type ChangeOutcomeDeps = OutcomeDeps & { readonly writes: IssueWrites };

/** An issue as read just now, and the revision that the person saw (null: nothing was kept). */
export interface OutcomeTarget {
  readonly read: ReadIssue;
  readonly rev: number | null;
}

const SNOOZE_DAYS = 14;

/**
 * Keeps answers to the two questions, as whoever may edit the issue. Too long ones are refused with their length; where
 * somebody else was faster, their answers come back and nothing is overwritten. Throws UseCaseError NOT_ALLOWED; Failures.
 */
export async function answerOutcome(
  deps: ChangeOutcomeDeps,
  target: OutcomeTarget,
  answers: OutcomeAnswers,
): Promise<OutcomeChangeDto> {
  const checked = checkAnswers(answers);
  if (!checked.ok) return invalid(checked.code, checked.params);
  const byRole = await roleOf(deps, target);
  return change(deps, target, (outcome) => ({
    ...outcome,
    answers: checked.value,
    byRole,
    at: deps.clock.now(),
    snoozedUntil: null,
  }));
}

/**
 * Keeps what the Product Owner makes of the answers; a question becomes a learning topic (domain.md 6.6).
 * Throws UseCaseError NOT_ALLOWED for everybody else; Failures.
 */
export async function sayPoWord(
  deps: ChangeOutcomeDeps,
  target: OutcomeTarget,
  word: { state: PoState; topic: string; comment: string | null },
): Promise<OutcomeChangeDto> {
  if ((await roleOf(deps, target)) !== 'PO') throw new UseCaseError('NOT_ALLOWED');
  const asks = word.state === 'question';
  const checked = asks ? checkTopic(word.topic) : { ok: true as const, value: '' };
  if (!checked.ok) return invalid(checked.code, { field: 'topic', ...checked.params });
  const at = deps.clock.now();
  const topic = checked.value;
  const changed = await change(deps, target, (outcome) => ({
    ...outcome,
    po: { state: word.state, at: word.state === 'none' ? null : at, topic },
  }));
  if (changed.outcome !== 'saved') return changed;
  const { issue } = target.read;
  await keepTopic(deps.stores, issue.project.id, { issueId: issue.id, asked: asks ? { topic, at } : null });
  if (word.comment !== null) await deps.writes.comment(issue.id, word.comment);
  return { ...changed, panel: await outcomePanel(deps, target.read) };
}

/** "Not technical" overrides the class of the issue; "not now" asks again after two weeks (domain.md 6.1). */
export async function setAside(
  deps: ChangeOutcomeDeps,
  target: OutcomeTarget,
  how: 'notTechnical' | 'snooze' | 'ask',
): Promise<OutcomeChangeDto> {
  const snoozedUntil = how === 'snooze' ? deps.clock.now() + SNOOZE_DAYS * DAY_MS : null;
  return change(deps, target, (outcome) => ({
    ...outcome,
    notTechnical: how === 'notTechnical',
    snoozedUntil,
  }));
}

async function roleOf({ stores, accountId }: OutcomeDeps, { read }: OutcomeTarget) {
  const { effective } = await readSettings(stores, { projectId: read.issue.project.id });
  return viewerRole(effective.roles, accountId);
}

async function change(
  deps: ChangeOutcomeDeps,
  { read, rev }: OutcomeTarget,
  next: (outcome: Outcome) => Outcome,
): Promise<OutcomeChangeDto> {
  const { editIssues } = await deps.projects.permissions({ issueId: read.issue.id });
  if (!editIssues) throw new UseCaseError('NOT_ALLOWED');
  const current = await currentOutcome(deps.stores, read);
  if (current.rev !== rev) return { outcome: 'conflict', panel: await outcomePanel(deps, read, current) };
  const outcome = next(current.outcome);
  try {
    const saved = await deps.stores.outcomes.save(outcomeDocument(read), outcome, rev);
    await projectOutcome(deps, read);
    const panel = await outcomePanel(deps, read, { outcome, rev: saved, property: 'ok' });
    return { outcome: 'saved', panel };
  } catch (failure) {
    if (!isFailure(failure, 'conflict')) throw failure;
    return { outcome: 'conflict', panel: await outcomePanel(deps, read) };
  }
}

/** Two people write the property one after the other: whoever comes last writes what is kept last. */
const MOST_TRIES = 3;

/** Writes the issue property from the document, as the clicking person. Nothing kept: nothing written. Throws Failures. */
export async function projectOutcome(
  { stores, writes }: Pick<ChangeOutcomeDeps, 'stores' | 'writes'>,
  read: ReadIssue,
): Promise<void> {
  const id = outcomeDocument(read);
  let written: number | null = null;
  for (let attempt = 1; attempt <= MOST_TRIES; attempt += 1) {
    const kept = await stores.outcomes.read(id);
    if (kept === null || kept.rev === written) return;
    const property = outcomeProperty(kept.value, read.issue.summary, kept.rev);
    await writes.setProperty(read.issue.id, OUTCOME_PROPERTY, property);
    written = kept.rev;
  }
}

function invalid(
  code: Extract<OutcomeChangeDto, { outcome: 'invalid' }>['code'],
  { field, length = 0, most = 0 }: RefusalParams,
): OutcomeChangeDto {
  const at = field === 'value' || field === 'risk' ? field : 'topic';
  return { outcome: 'invalid', code, field: at, length: Number(length), most: Number(most) };
}
