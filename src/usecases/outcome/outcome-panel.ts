import type { OutcomePanelDto } from '../../contract/outcome-api';
import { changedSincePo, impactOf, qualityOf } from '../../domain/backlog/outcome/outcome';
import { outcomePrompt } from '../../domain/backlog/outcome/outcome-prompt';
import { markersOf } from '../../domain/backlog/work-class/markers';
import { viewerRole } from '../../domain/team/viewer-role';
import type { Clock } from '../../ports/clock';
import type { Projects, ReadIssue } from '../../ports/jira';
import type { Recognition } from '../../ports/recognition';
import type { Stores } from '../../ports/stores';
import { separationSignsOn } from '../backlog/separation/signs-on-issue';
import { classOfIssue } from '../backlog/class-of-issue';
import { ceremonyOfIssue } from '../ownership/ceremony-of-issue';
import { readSettings } from '../settings/read-settings';
import { currentOutcome, type CurrentOutcome } from './current-outcome';
import { proposedSession } from './learning-session';
import { looksTechnical } from './looks-technical';

export interface OutcomeDeps {
  readonly accountId: string;
  readonly projects: Projects;
  readonly stores: Stores;
  readonly recognition: Recognition;
  readonly clock: Clock;
}

/**
 * What the panel of an issue shows: whether the two questions are asked, their answers with hints, the PO's word.
 * In: the issue with its property as the reader sees it; what is known of its outcome, where that was just read.
 * Throws Failures.
 */
export async function outcomePanel(
  deps: OutcomeDeps,
  read: ReadIssue,
  known?: CurrentOutcome,
): Promise<OutcomePanelDto> {
  const { issue } = read;
  const now = deps.clock.now();
  const [current, { effective: settings }, permissions, technicalText, recognise, separation] =
    await Promise.all([
      known ?? currentOutcome(deps.stores, read),
      readSettings(deps.stores, { projectId: issue.project.id }),
      deps.projects.permissions({ issueId: issue.id }),
      looksTechnical(deps.recognition, issue),
      deps.recognition.recogniser(),
      separationSignsOn(deps.stores, issue, now),
    ]);
  const { outcome } = current;
  const role = viewerRole(settings.roles, deps.accountId);
  const { class: workClass } = classOfIssue(issue, markersOf(settings.technical), outcome.notTechnical);
  const quality = qualityOf(outcome.answers, issue.summary);
  return {
    asOf: now,
    issue: { key: issue.key, summary: issue.summary, projectKey: issue.project.key },
    rev: current.rev,
    class: workClass,
    prompt: outcomePrompt({
      class: workClass,
      level: issue.type.level,
      done: issue.status.category === 'done',
      looksTechnical: technicalText,
      isCeremony: ceremonyOfIssue(recognise, issue) !== null,
      notTechnical: outcome.notTechnical,
      snoozedUntil: outcome.snoozedUntil,
      answered: quality.readyToRank,
      inStartedSprint: issue.sprints.some(({ state }) => state === 'active'),
      stage: settings.maturity.stage,
      now,
    }),
    answers: outcome.answers,
    byRole: outcome.byRole,
    at: outcome.at,
    ...quality,
    impact: impactOf(outcome.answers),
    po: { ...outcome.po, changedSince: changedSincePo(outcome) },
    notTechnical: outcome.notTechnical,
    snoozedUntil: outcome.snoozedUntil,
    property: current.property,
    productOwnerUnset: settings.roles.po === null,
    language: settings.language,
    viewer: { role, mayAnswer: permissions.editIssues },
    separation,
    learning: role === 'DEV' ? null : await proposedSession(deps.stores, issue.project.id, settings),
  };
}
