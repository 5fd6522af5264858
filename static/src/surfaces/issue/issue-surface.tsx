import { QueryView } from '../../shared/query-view';
import { SuggestionView } from './suggestion-view';
import { useSuggestion } from './use-issue';

/** The context panel of an issue: who should make sure that it happens. */
export function IssueSurface() {
  const query = useSuggestion();
  return <QueryView query={query}>{(data) => <SuggestionView data={data} />}</QueryView>;
}
