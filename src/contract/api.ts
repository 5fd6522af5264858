import { assessmentApi } from './assessment-api';
import { backlogApi } from './backlog-api';
import { practiceApi } from './practice-api';
import { ceremonyApi } from './ceremony-api';
import { experimentApi } from './experiment-api';
import { gadgetApi } from './gadget-api';
import { issueApi } from './issue-api';
import { jobsApi } from './jobs-api';
import type { Definitions } from './operation';
import { outcomeApi } from './outcome-api';
import { settingsApi } from './settings-api';
import { siteApi } from './site-api';
import { sprintApi } from './sprint-api';

/** Everything the back end answers. The UI imports the part of its surface only. */
export const api = {
  ...issueApi,
  ...sprintApi,
  ...gadgetApi,
  ...settingsApi,
  ...siteApi,
  ...jobsApi,
  ...experimentApi,
  ...ceremonyApi,
  ...practiceApi,
  ...backlogApi,
  ...outcomeApi,
  ...assessmentApi,
} as const;

export type Api = Definitions<typeof api>;
