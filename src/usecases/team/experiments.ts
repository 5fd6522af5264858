import type { ExperimentsDto } from '../../contract/experiment-api';
import {
  answerExperiment,
  startExperiment,
  type Experiment,
  type ExperimentAnswer,
  type NewTerm,
} from '../../domain/team/experiment';
import { isFindingId } from '../../domain/team/finding-ids';
import type { Clock } from '../../ports/clock';
import type { Stores } from '../../ports/stores';
import { changeDocument } from '../change-document';
import { UseCaseError } from '../refusal';
import { accepted } from '../accepted';
import { teamOf, type TeamOfViewer, type TeamViewer } from './team-viewer';

interface ExperimentDeps {
  readonly stores: Pick<Stores, 'settings' | 'overrides' | 'experiments'>;
  readonly clock: Clock;
}

/** What is kept of the past, the latest first: so many, and no more than this many characters of them. */
const ENDED_KEPT = 50;
const ENDED_KEPT_LENGTH = 60_000;

/**
 * Out: everything a team tries or lives with, the oldest first. How a finding is to be shown because of it, says
 * `findingState` of the domain. Throws a Failure.
 */
export async function experimentsOf(
  { experiments }: Pick<Stores, 'experiments'>,
  projectId: string,
): Promise<readonly Experiment[]> {
  return (await experiments.read(documentOf(projectId)))?.value ?? [];
}

/** Out: the experiments of a team and what the viewer may do about them. Throws a Failure. */
export async function listExperiments(deps: ExperimentDeps, viewer: TeamViewer): Promise<ExperimentsDto> {
  const [team, experiments] = await Promise.all([
    teamOf(deps.stores, viewer),
    experimentsOf(deps.stores, viewer.projectId),
  ]);
  return experimentsDto(experiments, team, deps.clock.now());
}

/**
 * Starts an experiment (anyone in the team) or an acknowledgement (whoever speaks for the team) on a finding.
 * Throws a UseCaseError: NOT_ALLOWED, INVALID_INPUT where there is no such finding, or REFUSED with the reason; Failures.
 */
export async function startTrying(
  deps: ExperimentDeps,
  viewer: TeamViewer,
  { finding, kind, ...term }: Pick<Experiment, 'finding' | 'kind'> & NewTerm,
): Promise<ExperimentsDto> {
  if (!isFindingId(finding)) throw new UseCaseError('INVALID_INPUT', { field: 'finding' });
  const team = await teamOf(deps.stores, viewer);
  requireMayDo(team, kind);
  const now = deps.clock.now();
  const occasion = { byRole: team.actor.role, now };
  const experiments = await changeDocument<readonly Experiment[], Experiment[]>(
    deps.stores.experiments,
    documentOf(viewer.projectId),
    (value) => {
      const existing = value ?? [];
      return [...trimmed(existing), accepted(startExperiment(existing, { finding, kind }, term, occasion))];
    },
  );
  return experimentsDto(experiments, team, now);
}

/**
 * Records what came of the running experiment on a finding. In: `seen`, how many results its reader knew of.
 * Throws a UseCaseError: NOT_FOUND where nothing runs, CONFLICT where somebody else has answered meanwhile,
 * NOT_ALLOWED, or REFUSED with the reason; Failures.
 */
export async function answerTrying(
  deps: ExperimentDeps,
  viewer: TeamViewer,
  { finding, seen, ...answer }: { finding: string; seen: number } & ExperimentAnswer,
): Promise<ExperimentsDto> {
  const team = await teamOf(deps.stores, viewer);
  const now = deps.clock.now();
  const occasion = { byRole: team.actor.role, now };
  const experiments = await changeDocument<readonly Experiment[], Experiment[]>(
    deps.stores.experiments,
    documentOf(viewer.projectId),
    (value) => {
      const existing = value ?? [];
      const running = existing.find((each) => each.finding === finding && !each.ended);
      if (running === undefined) throw new UseCaseError('NOT_FOUND');
      requireMayDo(team, running.kind);
      if (running.results.length !== seen) throw new UseCaseError('CONFLICT');
      const answered = accepted(answerExperiment(running, answer, occasion));
      return existing.map((each) => (each === running ? answered : each));
    },
  );
  return experimentsDto(experiments, team, now);
}

function requireMayDo(team: TeamOfViewer, kind: Experiment['kind']): void {
  const { mayTry, mayAcknowledge } = rightsOf(team);
  if (!(kind === 'experiment' ? mayTry : mayAcknowledge)) throw new UseCaseError('NOT_ALLOWED');
}

/** A team takes initiative by itself (T81); to quieten a finding for everybody is for those who speak for it (T82). */
function rightsOf({ actor, speaks }: TeamOfViewer): ExperimentsDto['viewer'] {
  return { mayTry: actor.member || actor.admin, mayAcknowledge: speaks };
}

function experimentsDto(
  experiments: readonly Experiment[],
  team: TeamOfViewer,
  asOf: number,
): ExperimentsDto {
  return { asOf, experiments: [...experiments], viewer: rightsOf(team) };
}

function trimmed(experiments: readonly Experiment[]): Experiment[] {
  const ended = experiments.filter((each) => each.ended).slice(-ENDED_KEPT);
  while (JSON.stringify(ended).length > ENDED_KEPT_LENGTH) ended.shift();
  return experiments.filter((each) => !each.ended || ended.includes(each));
}

function documentOf(project: string) {
  return { project, name: '' };
}
