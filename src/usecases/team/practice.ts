import type { PracticeDto } from '../../contract/practice-api';
import { allOf } from '../../domain/jira/jql';
import { answerContradictions, type ContradictionAnswer } from '../../domain/maturity/contradictions';
import { DAY_MS } from '../../domain/shared/days';
import { engagementOf, gapFillingOver, type Signs } from '../../domain/maturity/scrum-master-need';
import { endStepIn, startStepIn, stepInEffect, stepInIsOver } from '../../domain/maturity/step-in';
import {
  EMPTY_RECORD,
  REVIEWS_KEPT,
  type TeamEvidence,
  type TeamRecord,
} from '../../domain/maturity/team-record';
import { roleReviewState, type RoleReview } from '../../domain/team/role-review';
import type { TeamSettings } from '../../domain/team/settings';
import { changeDocument } from '../change-document';
import { includesHidden } from '../includes-hidden';
import { UseCaseError } from '../refusal';
import { boardFacts } from '../site-knowledge';
import { accepted } from '../accepted';
import { boardOfTeam, ofProject, type TeamDeps } from './team-deps';
import { contradictionReader } from './team-stage';
import { occasionOf, teamOf, type TeamViewer } from './team-viewer';

type PracticeDeps = Pick<TeamDeps, 'stores' | 'queue' | 'clock' | 'issues' | 'appIssues' | 'appBoards'>;

/** The issues that evidence is read from. */
const LOOKED_AT = 'statusCategory != Done OR updated >= -90d';
/** Evidence that is older than this is worth looking at again. */
const STALE_MS = DAY_MS;
const UNKNOWN: Signs = { X1: 'notEnoughData', X2: 'notEnoughData' };

/** What Jira shows beside the team's own view, and how much Scrum Master would help now. Throws Failures. */
export async function readPractice(deps: PracticeDeps, viewer: TeamViewer): Promise<PracticeDto> {
  const { projectId } = viewer;
  const now = deps.clock.now();
  const [team, record, evidence, judge, hidden] = await Promise.all([
    teamOf(deps.stores, viewer),
    recordOf(deps, projectId),
    evidenceOf(deps, projectId),
    contradictionReader(deps.stores, projectId, now),
    countsHidden(deps, projectId),
  ]);
  const { settings } = team;
  const { stage } = settings.maturity;
  const state = judge(stage);
  return {
    asOf: now,
    readAt: evidence?.readAt ?? null,
    includesHidden: evidence !== null && hidden,
    stale: evidence === null || now - evidence.readAt > STALE_MS,
    viewer: { speaks: team.speaks },
    stage: { confirmed: stage, limits: state.effectiveStage },
    evidence: [...state.evidence],
    banner:
      state.banner === null
        ? null
        : { stage: state.banner.stage, contradictions: [...state.banner.contradictions] },
    signs: evidence?.signs ?? UNKNOWN,
    engagement: engagementOf({
      stage,
      signs: evidence?.signs ?? UNKNOWN,
      mode: settings.roles.smMode,
      hasScrumMaster: settings.roles.sm !== null,
      scrumMasterTeams: settings.roles.smTeams,
      gapFilling: evidence?.gapFilling ?? null,
      health: settings.health,
    }),
    stepIn: stepInDto(record, evidence),
    review: reviewDto(settings, record, evidence, now),
  };
}

/** Asks for Jira to be looked at again, in the background. Throws a UseCaseError NOT_ALLOWED; Failures. */
export async function lookAgain(deps: PracticeDeps, viewer: TeamViewer): Promise<void> {
  const { actor } = await teamOf(deps.stores, viewer);
  if (!actor.member && !actor.admin) throw new UseCaseError('NOT_ALLOWED');
  await deps.queue.push([{ job: 'teamEvidence', projectId: viewer.projectId }]);
}

/** Keeps what the team says to the banner. Throws a UseCaseError: NOT_ALLOWED, or REFUSED with the reason; Failures. */
export async function answerBanner(
  deps: PracticeDeps,
  viewer: TeamViewer,
  given: Pick<ContradictionAnswer, 'kind' | 'reason'>,
): Promise<void> {
  const now = deps.clock.now();
  const [team, judge] = await Promise.all([
    teamOf(deps.stores, viewer),
    contradictionReader(deps.stores, viewer.projectId, now),
  ]);
  const state = judge(team.settings.maturity.stage);
  const answer = accepted(answerContradictions(state, given, occasionOf(team, now)));
  await changeRecord(deps, viewer, (record) => ({ ...record, answer }));
}

/** Starts a step-in of two or three sprints. Throws a UseCaseError: NOT_ALLOWED, or REFUSED with the reason; Failures. */
export async function beginStepIn(deps: PracticeDeps, viewer: TeamViewer, sprints: number): Promise<void> {
  const [team, evidence] = await Promise.all([
    teamOf(deps.stores, viewer),
    evidenceOf(deps, viewer.projectId),
  ]);
  const signs = evidence?.signs ?? UNKNOWN;
  const occasion = occasionOf(team, deps.clock.now());
  await changeRecord(deps, viewer, (record) => ({
    ...record,
    stepIn: accepted(startStepIn(record.stepIn, { sprints, signs }, occasion)),
  }));
}

/** Ends the step-in, with the signs of today beside those of its start. Throws as `beginStepIn`, or NOT_FOUND. */
export async function finishStepIn(deps: PracticeDeps, viewer: TeamViewer): Promise<void> {
  const [team, evidence] = await Promise.all([
    teamOf(deps.stores, viewer),
    evidenceOf(deps, viewer.projectId),
  ]);
  const occasion = occasionOf(team, deps.clock.now());
  await changeRecord(deps, viewer, (record) => {
    if (record.stepIn === null) throw new UseCaseError('NOT_FOUND');
    return {
      ...record,
      stepIn: accepted(endStepIn(record.stepIn, evidence?.signs ?? UNKNOWN, occasion)),
    };
  });
}

/** Keeps what the team decided about its Scrum Master role (T62). Throws a UseCaseError NOT_ALLOWED; Failures. */
export async function recordReview(
  deps: PracticeDeps,
  viewer: TeamViewer,
  { result, note }: Pick<RoleReview, 'result' | 'note'>,
): Promise<void> {
  const [team, evidence] = await Promise.all([
    teamOf(deps.stores, viewer),
    evidenceOf(deps, viewer.projectId),
  ]);
  if (!team.speaks) throw new UseCaseError('NOT_ALLOWED');
  const review = {
    at: deps.clock.now(),
    result,
    note: note.trim(),
    gapFillingOver: isOver(team.settings, evidence),
  };
  await changeRecord(deps, viewer, (record) => ({
    ...record,
    reviews: [...record.reviews, review].slice(-REVIEWS_KEPT),
  }));
}

/** Out: whether evidence is read from issues, of the project or of its board, that the reader may not see. */
async function countsHidden(deps: PracticeDeps, projectId: string): Promise<boolean> {
  const board = await boardOfTeam(deps.appBoards, projectId);
  const { condition } = board === undefined ? { condition: null } : await boardFacts(deps, board.id);
  const places = [`project = ${projectId}`, ...(condition === null ? [] : [condition])];
  return includesHidden(deps, { jql: allOf(places.join(' OR '), LOOKED_AT) });
}

function stepInDto({ stepIn }: TeamRecord, evidence: TeamEvidence | null): PracticeDto['stepIn'] {
  if (stepIn === null) return null;
  const over = stepInIsOver(stepIn, evidence?.sprintsClosedAt ?? []);
  return { record: stepIn, over, effect: stepInEffect(stepIn) };
}

function reviewDto(
  settings: TeamSettings,
  { reviews }: TeamRecord,
  evidence: TeamEvidence | null,
  now: number,
): PracticeDto['review'] {
  const { stage, confirmedAt } = settings.maturity;
  const { due, nextAt } = roleReviewState({
    stage,
    latest: reviews.at(-1) ?? null,
    since: confirmedAt,
    gapFillingOver: isOver(settings, evidence),
    now,
  });
  return { due, nextAt, held: [...reviews].reverse() };
}

function isOver({ health, maturity }: TeamSettings, evidence: TeamEvidence | null): boolean {
  return gapFillingOver(evidence?.gapFilling ?? null, health, maturity.stage);
}

async function recordOf({ stores }: PracticeDeps, projectId: string): Promise<TeamRecord> {
  return (await stores.teamRecords.read(ofProject(projectId)))?.value ?? EMPTY_RECORD;
}

async function evidenceOf({ stores }: PracticeDeps, projectId: string): Promise<TeamEvidence | null> {
  return (await stores.teamEvidence.read(ofProject(projectId)))?.value ?? null;
}

async function changeRecord(
  { stores }: PracticeDeps,
  { projectId }: TeamViewer,
  change: (record: TeamRecord) => TeamRecord,
): Promise<void> {
  await changeDocument<TeamRecord, TeamRecord>(stores.teamRecords, ofProject(projectId), (stored) =>
    change(stored ?? EMPTY_RECORD),
  );
}
