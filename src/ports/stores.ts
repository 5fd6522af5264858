import type { FailedJob } from '../domain/background/failed-job';
import type { PointsBudget } from '../domain/background/points';
import type { VitalSigns } from '../domain/background/vital-signs';
import type { Walk } from '../domain/background/walk';
import type { StoredFinding } from '../domain/backlog/finding/stored-finding';
import type { LearningTopic } from '../domain/backlog/outcome/learning-topics';
import type { Outcome } from '../domain/backlog/outcome/outcome';
import type { TradeOff } from '../domain/backlog/ranking/trade-off';
import type { LearningLog } from '../domain/ownership/learning';
import type { Once } from '../domain/shared/once';
import type { Round } from '../domain/maturity/round';
import type { TeamEvidence, TeamRecord } from '../domain/maturity/team-record';
import type { Experiment } from '../domain/team/experiment';
import type { CeremonyLog } from '../domain/team/rotation-log';
import type { BoardOverride, TeamSettings } from '../domain/team/settings';
import type { HiddenSignal } from '../domain/health/hidden-signals';
import type { BoardReading, ReadingPart } from '../domain/health/kept-reading';
import type { BoardFacts, ProjectFacts, SiteFacts } from '../domain/jira/facts';
import type { StoredReport } from '../domain/sprint/stored-report';
import type { SealedBox } from './ballot-seal';
import type { Documents } from './documents';

/** The documents of one installation. */
export interface Stores {
  readonly settings: Documents<TeamSettings>;
  readonly overrides: Documents<BoardOverride>;
  readonly learning: Documents<LearningLog>;
  /** Enablement issues, by the issue they came from. */
  readonly enablements: Documents<Once>;
  /** What the site's and the boards' set-up says; read again after a day. */
  readonly siteFacts: Documents<SiteFacts>;
  readonly boardFacts: Documents<BoardFacts>;
  readonly projectFacts: Documents<ProjectFacts>;
  /** True starts of sprints (ms), by sprint. */
  readonly sprintStarts: Documents<number>;
  /** What issues are for, by issue. The issue property is its projection. */
  readonly outcomes: Documents<Outcome>;
  /** Why the order of a board was changed, by board. */
  readonly tradeOffs: Documents<readonly TradeOff[]>;
  /** The finding on separate allocation as evaluated last, by board. */
  readonly findings: Documents<StoredFinding>;
  /** What the Product Owner would like to understand, by project. */
  readonly topics: Documents<readonly LearningTopic[]>;
  /** Learning sessions created, by the questions they answer. */
  readonly learningSessions: Documents<Once>;
  /** Reports of closed sprints, by board and sprint. */
  readonly sprintReports: Documents<StoredReport>;
  /** Issues of which somebody said that they serve the goal, by sprint. */
  readonly goalTicks: Documents<readonly string[]>;
  /** Signals that a team does not want to see for a while, by board. */
  readonly hiddenSignals: Documents<readonly HiddenSignal[]>;
  /** What was read of large boards in the background, by board, and the parts of it. */
  readonly boardReadings: Documents<BoardReading>;
  readonly readingParts: Documents<ReadingPart>;
  /** What a team tries or lives with, by project. */
  readonly experiments: Documents<readonly Experiment[]>;
  /** Assessment rounds, by number; the ballot box of the open one is sealed. */
  readonly rounds: Documents<Round<SealedBox>>;
  /** What a team has decided about itself, by project. */
  readonly teamRecords: Documents<TeamRecord>;
  /** What Jira showed of a team when last looked at, by project. */
  readonly teamEvidence: Documents<TeamEvidence>;
  /** Who facilitated which ceremony, by project. */
  readonly ceremonyLogs: Documents<CeremonyLog>;
  /** Walks over the site's issues, by name: the first run and the daily repair. */
  readonly walks: Documents<Walk>;
  /** What background work spends of Jira's rate limit. */
  readonly budgets: Documents<PointsBudget>;
  /** Jobs that failed for good. */
  readonly failedJobs: Documents<FailedJob>;
  readonly vitalSigns: Documents<VitalSigns>;
  /** Projects, issues and sprints that the app no longer finds, and since when (ms). */
  readonly missing: Documents<Readonly<Record<string, number>>>;
}
