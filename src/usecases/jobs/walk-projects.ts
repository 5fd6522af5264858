import { pointsOfReading } from '../../domain/background/points';
import type { Walk, WalkProject } from '../../domain/background/walk';
import type { Project, Projects } from '../../ports/jira';
import { readSettings } from '../settings/read-settings';
import { minutesSince } from './walk-period';
import type { WalkSession } from './walk-session';

/** So many projects fit into one document (240 KiB); the others come with the next run. */
const MOST_PROJECTS = 1200;

/**
 * The projects that a walk goes through, each with the number of its issues: the software projects asked for, or all
 * in which Tandem is switched on. A walk over what changed lately takes all issues of a project whose settings changed:
 * its suggestions may be others now, or none. Throws Failures.
 */
export async function projectsToWalk(session: WalkSession, walk: Walk): Promise<WalkProject[]> {
  const found: WalkProject[] = [];
  for await (const project of softwareProjects(session)) {
    if (found.length === MOST_PROJECTS) break;
    if (walk.only !== null && !walk.only.includes(project.key)) continue;
    const entry = await entryFor(session, walk, project);
    if (entry !== null) found.push(entry);
  }
  return found;
}

async function entryFor(
  session: WalkSession,
  { only, changedSince, settled }: Walk,
  { id, key }: Project,
): Promise<WalkProject | null> {
  const { effective, projectRev } = await readSettings(session.deps.stores, { projectId: id });
  const settings = projectRev ?? 0;
  const whole = changedSince !== null && settings !== (settled[id] ?? 0);
  if (!effective.enabled && !whole && only === null) return null;
  const changedWithin = whole ? null : minutesSince(changedSince, session.deps.clock.now());
  const total = await session.deps.bulk.count({ projectId: id, changedWithin });
  session.charge(pointsOfReading(1));
  const finished = total === 0 && changedSince !== null;
  return { id, key, total, done: 0, after: null, finished, settings, whole };
}

async function* softwareProjects(session: WalkSession): AsyncGenerator<Project> {
  let startAt: number | null = 0;
  while (startAt !== null) {
    const page: Awaited<ReturnType<Projects['search']>> = await session.deps.projects.search('', startAt);
    session.charge(pointsOfReading(page.projects.length));
    yield* page.projects;
    startAt = page.nextStart;
  }
}
