import type { Peer } from '../peer';
import type { Theme } from '../surface';

const STYLESHEET = '/__forge/theme.css';

/** `view.theme.enable()`: shows the theme of the window outside, now and whenever it changes. */
export async function enableTheming(peer: Peer): Promise<void> {
  apply((await peer.call('enableTheming', { onChange: (theme: unknown) => apply(theme as Theme) })) as Theme);
  await addStylesheet();
}

function apply({ colorMode, themes }: Theme): void {
  document.documentElement.dataset['colorMode'] = colorMode;
  document.documentElement.dataset['theme'] = themes;
}

/** Resolves when the tokens are there, so that the app's first paint has its colours. */
function addStylesheet(): Promise<void> {
  if (document.querySelector(`link[href="${STYLESHEET}"]`)) return Promise.resolve();
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: STYLESHEET });
  return new Promise((resolve, reject) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => reject(new Error('The theme could not be loaded.')));
    document.head.append(link);
  });
}
