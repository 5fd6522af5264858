import { pointsOfReading } from '../../domain/background/points';
import { inState, nextProject, issuesFor, type Walk, type WalkName } from '../../domain/background/walk';
import { isFailure } from '../../ports/failure';
import { siteDocument } from '../site-document';
import { projectsToWalk } from './walk-projects';
import { WalkSession, type WalkDeps } from './walk-session';
import { walkSlice } from './walk-slice';

/** Issues that one job looks at: one page of ids (jira-contract.md 3). */
const A_JOB = 5000;
/** With fewer points than for one call's worth of issues a job does not begin. */
const FEWEST_POINTS = 250;
/** Time (ms) with which a job does not begin another project. */
const ENOUGH_MS = 120_000;
const TASK_POLL_SECONDS = 300;

type Turn = 'again' | 'waiting' | 'done' | 'taskOpen';

/**
 * One job of a walk: looks at up to 5,000 issues, project after project, as far as time and points allow, and sends the
 * next job. A job that comes late or twice does nothing; one that breaks off is resumed from the last saved cursor.
 * Throws Failures.
 */
export async function walkStep(
  deps: WalkDeps,
  { walk: name, step }: { walk: WalkName; step: number },
): Promise<void> {
  const stored = await deps.stores.walks.read(siteDocument(name));
  if (stored === null || stored.value.step !== step || stored.value.state !== 'running') return;
  const session = new WalkSession(deps, name, step);
  const counted = stored.value.projects === null ? await countProjects(session, stored.value) : stored.value;
  const turn = counted === null ? null : await work(session, counted);
  if (turn !== null) await handOver(session, turn);
}

async function countProjects(session: WalkSession, walk: Walk): Promise<Walk | null> {
  const projects = await projectsToWalk(session, walk);
  return session.save((each) => ({ ...each, projects }));
}

/** Out: how to go on; null where the walk was taken from this job. */
async function work(session: WalkSession, begun: Walk): Promise<Turn | null> {
  let walk = begun;
  let looked = 0;
  for (;;) {
    const project = nextProject(walk);
    if (project === null) return finish(session, walk);
    const points = await session.pointsLeft();
    if (points < FEWEST_POINTS) return 'waiting';
    if (looked >= A_JOB || session.deps.clock.remaining() < ENOUGH_MS) return 'again';
    const most = Math.min(A_JOB - looked, issuesFor(points));
    const changedSince = project.whole ? null : walk.changedSince;
    const slice = await walkSlice(session, project, { changedSince, most });
    if (slice === null) return null;
    walk = slice.walk;
    looked += slice.looked;
  }
}

/** The walk is done when Jira's last task is: what it refused is told. */
async function finish(session: WalkSession, { task }: Walk): Promise<Turn> {
  if (task === null) return 'done';
  const { finished, refused } = await taskState(session, task);
  if (!finished) return 'taskOpen';
  await session.save((each) => ({ ...each, task: null, refused: each.refused + refused }));
  return 'done';
}

/** Jira forgets tasks after a while: one that is gone has ended. */
async function taskState(session: WalkSession, task: string) {
  session.charge(pointsOfReading(1));
  try {
    return await session.deps.bulk.task(task);
  } catch (failure) {
    if (isFailure(failure, 'notFound', 'notAllowed')) return { finished: true, refused: 0 };
    throw failure;
  }
}

async function handOver(session: WalkSession, turn: Turn): Promise<void> {
  const { deps, name } = session;
  const state = turn === 'done' || turn === 'waiting' ? turn : 'running';
  const walk = await session.save((each) => inState(each, state, deps.clock.now()));
  if (walk?.state !== 'running') return;
  const after = turn === 'taskOpen' ? { after: TASK_POLL_SECONDS } : {};
  await deps.queue.push([{ job: 'walk', walk: name, step: walk.step }], after);
}
