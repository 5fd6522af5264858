import './design-system-gates';
import '@atlaskit/css-reset';
import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { IntlProvider } from 'react-intl';
import { view } from '../bridge';
import { formatLocaleOf, languageOf } from './language';
import { queryClient } from './query-client';
import { readContext, type SurfaceContext } from './surface-context';
import { MessageLoadersProvider, type MessageLoaders } from './use-writing-intl';
import { SurfaceContextProvider } from './use-surface-context';

export interface SurfaceOptions {
  /** Loads the messages of the surface in one language. */
  readonly messages: MessageLoaders;
  /** Asks for what the first content needs while the messages are loading. */
  readonly prepare?: (context: SurfaceContext, queries: QueryClient) => void;
  readonly render: (context: SurfaceContext) => ReactNode;
}

/** Starts a surface. What the first render needs is fetched side by side: theme, messages, and the first answer. */
export async function startSurface({ messages, prepare, render }: SurfaceOptions): Promise<void> {
  const theme = view.theme.enable();
  const context = await readContext();
  const queries = queryClient();
  prepare?.(context, queries);
  const language = languageOf(context.locale);
  const [{ default: texts }] = await Promise.all([messages[language](), theme]);
  document.documentElement.lang = language;
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no element "root".');
  createRoot(root).render(
    <StrictMode>
      <IntlProvider
        locale={formatLocaleOf(context.locale)}
        messages={texts}
        {...(context.timezone === undefined ? {} : { timeZone: context.timezone })}
      >
        <QueryClientProvider client={queries}>
          <MessageLoadersProvider value={messages}>
            <SurfaceContextProvider value={context}>{render(context)}</SurfaceContextProvider>
          </MessageLoadersProvider>
        </QueryClientProvider>
      </IntlProvider>
    </StrictMode>,
  );
}
