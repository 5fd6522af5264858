import '@atlaskit/css-reset';
import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { IntlProvider, type MessageFormatElement } from 'react-intl';
import { RefusedError, view } from '../bridge';
import { formatLocaleOf, languageOf, type Language } from './language';
import { readContext, type SurfaceContext } from './surface-context';
import { SurfaceContextProvider } from './use-surface-context';

type Messages = Record<string, MessageFormatElement[]>;

export interface SurfaceOptions {
  /** Loads the messages of the surface in one language. */
  readonly messages: Readonly<Record<Language, () => Promise<{ default: Messages }>>>;
  readonly render: (context: SurfaceContext) => ReactNode;
}

const RETRIES = 2;

/** Starts a surface: theme first, then context and messages, then the first render. */
export async function startSurface({ messages, render }: SurfaceOptions): Promise<void> {
  await view.theme.enable();
  const context = await readContext();
  const language = languageOf(context.locale);
  const { default: texts } = await messages[language]();
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
        <QueryClientProvider client={queryClient()}>
          <SurfaceContextProvider value={context}>{render(context)}</SurfaceContextProvider>
        </QueryClientProvider>
      </IntlProvider>
    </StrictMode>,
  );
}

/** What the back end refused is not asked again by itself; a failed connection is. */
export function queryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        retry: (failures, error) => !(error instanceof RefusedError) && failures < RETRIES,
        refetchOnWindowFocus: false,
        staleTime: 30_000,
      },
    },
  });
}
