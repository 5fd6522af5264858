import type { SiteFile } from '../jira/site-file/types';
import { playSmallSite } from './small/small-site';

export { CAST as SMALL_CAST } from './small/small-cast';
export { playSmallSite, type SmallSite } from './small/small-site';
export { PEOPLE as SAMPLE_PEOPLE } from './sample/people';
export { playSampleSite as sampleSite } from './sample/sample-site';
export { TEAM_SETTINGS as SAMPLE_SETTINGS } from './sample/team-settings';

/** The small site: one project that shows every state of the issue panel and the sprint page. */
export function smallSite(): SiteFile {
  return playSmallSite().file;
}
