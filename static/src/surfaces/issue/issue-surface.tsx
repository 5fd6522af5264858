import { lazy, Suspense } from 'react';
import { FormattedMessage } from 'react-intl';
import { Loading } from '../../shared/loading';
import { QueryView } from '../../shared/query-view';
import { useSurfaceContext } from '../../shared/use-surface-context';
import hidden from '../../shared/hidden.module.css';
import { SuggestionView } from './suggestion-view';
import { ISSUE_PANEL, useSuggestion } from './use-issue';

const OutcomePanel = lazy(() =>
  import('./outcome/outcome-panel').then(({ OutcomePanel: panel }) => ({ default: panel })),
);

/** What is shown on an issue: its context says who makes sure that it happens, its panel what it is for. */
export function IssueSurface() {
  const isPanel = useSurfaceContext().moduleKey === ISSUE_PANEL;
  return (
    <main>
      <h1 className={hidden['hidden']}>
        <FormattedMessage id={isPanel ? 'issue.outcome.title' : 'issue.title'} />
      </h1>
      {isPanel ? (
        <Suspense fallback={<Loading />}>
          <OutcomePanel />
        </Suspense>
      ) : (
        <OwnerPanel />
      )}
    </main>
  );
}

function OwnerPanel() {
  const query = useSuggestion();
  return <QueryView query={query}>{(data) => <SuggestionView data={data} />}</QueryView>;
}
