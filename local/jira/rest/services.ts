import type { SearchIndex } from '../faults/search-index';
import type { IssueWriter } from '../writes/issue-writer';
import type { SearchPages } from './search-pages';

/** What handlers share beyond the site itself. */
export interface Services {
  readonly pages: SearchPages;
  readonly index: SearchIndex;
  readonly writer: IssueWriter;
}
