import type { Issue } from '../store/model';
import { sortIssues, type CompiledQuery } from './query';
import type { JqlContext } from './search-field';

/** How search sees an issue: undefined when the index does not know it (yet). */
export type Indexed = (issue: Issue) => Issue | undefined;

/**
 * Ids of the issues that the reader may browse and the query matches, in its order (by rank for lists without one that
 * ask for it, else newest first).
 */
export function runQuery(
  query: CompiledQuery,
  context: JqlContext,
  options: { readonly indexed: Indexed; readonly rankFirst?: boolean },
): number[] {
  const { site } = context;
  const visible = new Map<string, boolean>();
  const ranked = query.byRank || (options.rankFirst === true && query.order.length === 0);
  const found: Issue[] = [];
  for (const issue of ranked ? site.issues.inRankOrder() : site.issues.all()) {
    const seen = options.indexed(issue);
    if (!seen) continue;
    let browsable = visible.get(seen.projectId);
    if (browsable === undefined) {
      browsable = context.browses(seen.projectId);
      visible.set(seen.projectId, browsable);
    }
    if (browsable && query.matches(seen)) found.push(seen);
  }
  return ranked ? found.map((issue) => issue.id) : sortIssues(found, query.order);
}
