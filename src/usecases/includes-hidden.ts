import { isFailure } from '../ports/failure';
import type { IssueQuery, Issues } from '../ports/jira';

/**
 * Figures that are read once as the app and kept hold for every reader, so they cannot be filtered for one of them (design
 * §6): then whoever does not see all the issues behind them is told so.
 * Out: whether the app finds an issue that the reader may not see. Two calls of Jira, ids only. Throws Failures.
 */
export async function includesHidden(
  { issues, appIssues }: { readonly issues: Issues; readonly appIssues: Issues },
  query: IssueQuery,
): Promise<boolean> {
  const [all, seen] = await Promise.all([appIssues.keys(query), keysSeen(issues, query)]);
  return [...all.keys()].some((id) => !seen.has(id));
}

/** Who may not use the board's own filter sees nothing of it. */
async function keysSeen(issues: Issues, query: IssueQuery): Promise<ReadonlyMap<string, string>> {
  try {
    return await issues.keys(query);
  } catch (failure) {
    if (!isFailure(failure, 'refused', 'notFound', 'notAllowed')) throw failure;
    return new Map();
  }
}
