import type { PageHistory } from '../../../forge/bridge/surface';

/** A page of the app at one place of Jira. */
export interface AppPage {
  readonly moduleKey: string;
  /** Address of its html file. */
  readonly url: string;
  /** Name for assistive technology. */
  readonly title: string;
  readonly extension: Readonly<Record<string, unknown>>;
  readonly localId: string;
}

/** What the place where a page is shown lets it do; what is absent, it cannot do there. */
export interface Place {
  readonly close?: (payload: unknown) => void;
  readonly onClose?: (callback: () => unknown) => void;
  readonly submit?: (payload: unknown) => Promise<void>;
  readonly refresh?: () => void;
  /** Full pages only. */
  readonly history?: PageHistory | undefined;
}

/** The issue in whose view a page is shown, if any. */
export function issueIdOf({ extension }: AppPage): string | undefined {
  const issue: unknown = extension['issue'];
  return typeof issue === 'object' && issue !== null && 'id' in issue ? String(issue.id) : undefined;
}
