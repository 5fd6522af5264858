import { useQuery } from '@tanstack/react-query';
import { issueApi } from '../../../../src/contract/issue-api';
import { callerOf } from '../../bridge';
import { QueryView } from '../../shared/query-view';
import { useSurfaceContext } from '../../shared/use-surface-context';
import { SuggestionView } from './suggestion-view';

const call = callerOf(issueApi);

/** The context panel of an issue: who should make sure that it happens. */
export function IssueSurface() {
  const issueId = useSurfaceContext().extension.issue?.id ?? '';
  const query = useQuery({
    queryKey: ['issue.suggestion', issueId],
    queryFn: () => call('issue.suggestion', { issueId }),
  });
  return <QueryView query={query}>{(data) => <SuggestionView data={data} />}</QueryView>;
}
