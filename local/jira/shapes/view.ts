import type { Site } from '../store/site';

/** What REST bodies depend on besides the thing itself. */
export interface View {
  readonly site: Site;
  /** Time zone of the reader: Jira writes REST dates in it. */
  readonly zone: string;
  /** Address of the site, without a slash at the end. */
  readonly url: string;
  /** True when the reader may browse the project. */
  readonly browses: (projectId: string) => boolean;
}
