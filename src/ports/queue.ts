import type { Job } from '../contract/jobs';

/** What happens in the background. `after`: not before this many seconds (at most 900). */
export interface Queue {
  push(jobs: readonly Job[], options?: { readonly after?: number }): Promise<void>;
}
