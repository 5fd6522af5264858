import { QueryClientProvider } from '@tanstack/react-query';
import { render, type RenderResult } from '@testing-library/react';
import type { ReactNode } from 'react';
import { IntlProvider } from 'react-intl';
import type { Language } from '../shared/language';
import { queryClient } from '../shared/query-client';
import type { SurfaceContext } from '../shared/surface-context';
import { SurfaceContextProvider } from '../shared/use-surface-context';
import de from '../messages/de.json';
import en from '../messages/en.json';
import es from '../messages/es.json';
import fr from '../messages/fr.json';

const MESSAGES: Readonly<Record<Language, Record<string, string>>> = { en, fr, de, es };

const CONTEXT: SurfaceContext = {
  moduleKey: 'project-page',
  extension: { project: { id: '10000', key: 'SHOP' }, issue: { id: '10001', key: 'SHOP-1' } },
};

/** Renders a part of a surface with real messages, as a reader of the language sees it. */
export function renderSurface(
  part: ReactNode,
  { language = 'en', context = CONTEXT }: { language?: Language; context?: SurfaceContext } = {},
): RenderResult {
  return render(
    <IntlProvider locale={language} messages={MESSAGES[language]} timeZone="UTC">
      <QueryClientProvider client={queryClient()}>
        <SurfaceContextProvider value={context}>{part}</SurfaceContextProvider>
      </QueryClientProvider>
    </IntlProvider>,
  );
}
