/** The emulated Jira Cloud site: everything else in this folder is private. */
export { createJira, type Jira, type JiraOptions } from './jira';
export type { Clock, JiraRequest, JiraResponse, TrafficEntry } from './jira-request';
export type { ProductEvent } from './events/product-event';
export type { PropertyAlias } from './jql/search-field';
export { parseSiteFile } from './site-file/parse';
export { SiteFileError } from './site-file/site-file-error';
export type * from './site-file/types';
export type { ReadonlySiteView } from './site-view';
