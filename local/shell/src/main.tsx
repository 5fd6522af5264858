import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { getSessionAccount, getSite, logIn } from './api/host';
import { App } from './app';
import './base.css';
import { readPreferences, rememberedPreferences, rememberPreferences } from './shared/preferences';

/** `?as=<account id>` in an address logs that person in first. */
async function logInAsAsked(): Promise<string> {
  const asked = new URLSearchParams(window.location.search).get('as');
  if (asked !== null) await logIn(asked);
  return getSessionAccount();
}

async function start(root: HTMLElement): Promise<void> {
  const accountId = await logInAsAsked();
  const asked = readPreferences(window.location.search, rememberedPreferences(), '');
  const first = await getSite(asked.locale);
  const person = first.people.find((candidate) => candidate.accountId === accountId);
  const preferences = readPreferences(
    window.location.search,
    rememberedPreferences(),
    person?.locale ?? first.defaultLocale,
  );
  if (window.location.search !== '') rememberPreferences(preferences);
  const site = preferences.locale === asked.locale ? first : await getSite(preferences.locale);
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: 5_000 } } });
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <App site={site} accountId={accountId} initialPreferences={preferences} />
      </QueryClientProvider>
    </StrictMode>,
  );
}

const root = document.getElementById('root');
if (root) void start(root);
