import { makeResolver } from '@forge/resolver';
import type { Api } from '../../contract/api';
import type { Composition } from '../deps';
import { answering } from './answering';
import { assessmentHandlers } from './assessment-handlers';
import { practiceHandlers } from './practice-handlers';
import { ceremonyHandlers } from './ceremony-handlers';
import { experimentHandlers } from './experiment-handlers';
import { backlogHandlers } from './backlog-handlers';
import { gadgetHandlers } from './gadget-handlers';
import { issueHandlers } from './issue-handlers';
import { jobsHandlers } from './jobs-handlers';
import { outcomeHandlers } from './outcome-handlers';
import { settingsHandlers } from './settings-handlers';
import { siteHandlers } from './site-handlers';
import { sprintHandlers } from './sprint-handlers';

/** The one resolver behind every surface. */
export function resolverOf({ forUser, log }: Composition) {
  const resolve = makeResolver<Api>({
    ...issueHandlers(forUser),
    ...sprintHandlers(forUser),
    ...gadgetHandlers(forUser),
    ...settingsHandlers(forUser),
    ...siteHandlers(forUser),
    ...jobsHandlers(forUser),
    ...backlogHandlers(forUser),
    ...outcomeHandlers(forUser),
    ...experimentHandlers(forUser),
    ...ceremonyHandlers(forUser),
    ...practiceHandlers(forUser),
    ...assessmentHandlers(forUser),
  });
  return answering(log, resolve);
}
