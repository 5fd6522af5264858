import { invocationClock } from './adapters/clock';
import { boardsOf } from './adapters/jira/boards';
import { jiraClient, type Principal } from './adapters/jira/client';
import { issuesOf } from './adapters/jira/issues';
import { peopleOf } from './adapters/jira/people';
import { projectsOf } from './adapters/jira/projects';
import { documentsOf } from './adapters/store/documents';
import { overrideShape, settingsShape } from './adapters/store/shapes';
import type { Composition } from './entry/deps';
import type { Clock } from './ports/clock';
import type { Stores } from './ports/stores';

/** A resolver has 25 s (forge.md 3.1); five of them are kept for answering. */
const RESOLVER_MS = 20_000;

function jiraAs(principal: Principal, clock: Clock) {
  const client = jiraClient(principal, { now: clock.now, deadline: clock.now() + clock.remaining() });
  return {
    issues: issuesOf(client),
    boards: boardsOf(client),
    projects: projectsOf(client),
    people: peopleOf(client),
  };
}

function stores(): Stores {
  return { settings: documentsOf(settingsShape), overrides: documentsOf(overrideShape) };
}

/** Where the app is put together: adapters are built here and handed to use cases, anew for each invocation. */
export const composition: Composition = {
  forUser(accountId) {
    const clock = invocationClock(RESOLVER_MS);
    return { accountId, ...jiraAs('user', clock), stores: stores(), clock };
  },
};
