import { invocationClock } from './adapters/clock';
import { boardsOf } from './adapters/jira/boards';
import { bulkIssuesOf } from './adapters/jira/bulk-issues';
import { jiraClient, type Principal } from './adapters/jira/client';
import { issueWritesOf } from './adapters/jira/issue-writes';
import { issuesOf } from './adapters/jira/issues';
import { peopleOf } from './adapters/jira/people';
import { surroundingsOf } from './adapters/jira/surroundings';
import { projectsOf } from './adapters/jira/projects';
import { forgeLog } from './adapters/log';
import { personalData } from './adapters/personal-data';
import { recognition } from './adapters/recognition';
import { workQueue } from './adapters/queue/queue';
import {
  budgetShape,
  failedJobShape,
  missingShape,
  vitalSignsShape,
  walkShape,
} from './adapters/store/background-shapes';
import { documentsOf } from './adapters/store/documents';
import {
  enablementShape,
  experimentsShape,
  findingShape,
  learningSessionShape,
  learningShape,
  outcomeShape,
  overrideShape,
  settingsShape,
  siteFactsShape,
  topicsShape,
  tradeOffsShape,
} from './adapters/store/shapes';
import {
  boardFactsShape,
  boardReadingShape,
  goalTicksShape,
  hiddenSignalsShape,
  projectFactsShape,
  readingPartShape,
  sprintReportShape,
  sprintStartShape,
} from './adapters/store/sprint-shapes';
import { BALLOT_KEY, ballotSealOf } from './adapters/store/ballot-seal';
import {
  ceremonyLogShape,
  roundShape,
  teamEvidenceShape,
  teamRecordShape,
} from './adapters/store/team-shapes';
import type { Composition } from './entry/deps';
import type { Clock } from './ports/clock';
import type { Stores } from './ports/stores';

/** What is kept of a function's time limit for answering. */
const RESERVE_MS = 5000;
const RESOLVER_SECONDS = 25;

function jiraAs(principal: Principal, clock: Clock) {
  const client = jiraClient(principal, { now: clock.now, deadline: clock.now() + clock.remaining() });
  return {
    issues: issuesOf(client),
    boards: boardsOf(client),
    projects: projectsOf(client),
    people: peopleOf(client),
    writes: issueWritesOf(client),
    surroundings: surroundingsOf(client),
    bulk: bulkIssuesOf(client),
  };
}

function own() {
  const stores: Stores = {
    settings: documentsOf(settingsShape),
    overrides: documentsOf(overrideShape),
    learning: documentsOf(learningShape),
    enablements: documentsOf(enablementShape),
    siteFacts: documentsOf(siteFactsShape),
    boardFacts: documentsOf(boardFactsShape),
    projectFacts: documentsOf(projectFactsShape),
    sprintStarts: documentsOf(sprintStartShape),
    sprintReports: documentsOf(sprintReportShape),
    goalTicks: documentsOf(goalTicksShape),
    hiddenSignals: documentsOf(hiddenSignalsShape),
    boardReadings: documentsOf(boardReadingShape),
    readingParts: documentsOf(readingPartShape),
    outcomes: documentsOf(outcomeShape),
    tradeOffs: documentsOf(tradeOffsShape),
    topics: documentsOf(topicsShape),
    findings: documentsOf(findingShape),
    learningSessions: documentsOf(learningSessionShape),
    experiments: documentsOf(experimentsShape),
    rounds: documentsOf(roundShape),
    teamRecords: documentsOf(teamRecordShape),
    teamEvidence: documentsOf(teamEvidenceShape),
    ceremonyLogs: documentsOf(ceremonyLogShape),
    walks: documentsOf(walkShape),
    budgets: documentsOf(budgetShape),
    failedJobs: documentsOf(failedJobShape),
    vitalSigns: documentsOf(vitalSignsShape),
    missing: documentsOf(missingShape),
  };
  const ballotSeal = ballotSealOf(() => process.env[BALLOT_KEY]);
  return { stores, queue: workQueue(), recognition, ballotSeal };
}

/** Jira as the app sees it, beside Jira as somebody else does. */
function asApp({ boards, issues, projects, surroundings }: ReturnType<typeof jiraAs>) {
  return {
    appBoards: boards,
    appIssues: issues,
    appProjects: projects,
    appSurroundings: surroundings,
  };
}

function clockFor(seconds: number): Clock {
  return invocationClock(seconds * 1000 - RESERVE_MS);
}

/** Where the app is put together: adapters are built here and handed to use cases, anew for each invocation. */
export const composition: Composition = {
  log: forgeLog,
  forUser(accountId) {
    const clock = clockFor(RESOLVER_SECONDS);
    const app = asApp(jiraAs('app', clock));
    return { accountId, ...jiraAs('user', clock), ...own(), ...app, clock };
  },
  forApp(seconds) {
    const clock = clockFor(seconds);
    const jira = jiraAs('app', clock);
    return {
      ...jira,
      ...own(),
      personalData,
      ...asApp(jira),
      clock,
      log: forgeLog,
    };
  },
};
