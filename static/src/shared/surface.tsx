import './design-system-gates';
import '@atlaskit/css-reset';
import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { QueryClientProvider } from '@tanstack/react-query';
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
  readonly render: (context: SurfaceContext) => ReactNode;
}

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
          <MessageLoadersProvider value={messages}>
            <SurfaceContextProvider value={context}>{render(context)}</SurfaceContextProvider>
          </MessageLoadersProvider>
        </QueryClientProvider>
      </IntlProvider>
    </StrictMode>,
  );
}
