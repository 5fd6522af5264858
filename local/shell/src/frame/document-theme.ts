import type { Theme } from '../../../forge/bridge/surface';

type Listener = (theme: Theme) => unknown;

/** The theme that the document shows, and the app's pages that follow it. */
export class DocumentTheme {
  private readonly listeners = new Set<Listener>();

  current(): Theme {
    const { colorMode, theme } = document.documentElement.dataset;
    return { colorMode: colorMode === 'dark' ? 'dark' : 'light', themes: theme ?? '' };
  }

  show({ colorMode, themes }: Theme): void {
    document.documentElement.dataset['colorMode'] = colorMode;
    document.documentElement.dataset['theme'] = themes;
    for (const listener of this.listeners) listener(this.current());
  }

  /** @returns ends the subscription */
  follow(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }
}
