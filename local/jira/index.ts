/** The emulated Jira Cloud site: everything else in this folder is private. */
export { createJira, type Jira, type JiraOptions } from './jira';
export type { Clock, JiraRequest, JiraResponse, TrafficEntry } from './jira-request';
export type { ProductEvent } from './events/product-event';
export { JiraTimeout } from './faults/call-faults';
export type { Delivery } from './faults/event-faults';
export type { Budget, EventFaultRates, Faults } from './faults/faults';
export type { PropertyAlias } from './jql/search-field';
export type { BoardChange, PageAction } from './rest/page-actions';
export { parseSiteFile } from './site-file/parse';
export { SiteFileError } from './site-file/site-file-error';
export type * from './site-file/types';
export type { ReadonlySiteView } from './site-view';
export type { Board, Issue, Project, Sprint, User } from './store/model';
