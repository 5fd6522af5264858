export { createManualClock, createRunningClock } from './clock/site-clock';
export type { SiteClock } from './clock/site-clock';
export { createForgeHost } from './host';
export type { ForgeHost } from './host';
export type { ForgeHostOptions } from './host-options';
export { InvokeError } from './functions/resolvers';
export { ManifestError } from './manifest/manifest';
export { readManifest } from './manifest/read-manifest';
export type { JiraPort, JiraPrincipal, JiraRequest, JiraResponse } from './runtime/jira-port';
