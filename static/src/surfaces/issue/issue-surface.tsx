import { FormattedMessage } from 'react-intl';
import { QueryView } from '../../shared/query-view';
import hidden from '../../shared/hidden.module.css';
import { SuggestionView } from './suggestion-view';
import { useSuggestion } from './use-issue';

/** The context panel of an issue: who should make sure that it happens. */
export function IssueSurface() {
  const query = useSuggestion();
  return (
    <main>
      <h1 className={hidden['hidden']}>
        <FormattedMessage id="issue.title" />
      </h1>
      <QueryView query={query}>{(data) => <SuggestionView data={data} />}</QueryView>
    </main>
  );
}
