import { Peer } from '../peer';
import { createHistory } from './history';
import { reportHeight } from './height';
import { enableTheming } from './theming';

/**
 * First script of every page of the app: defines what `@forge/bridge` looks for, before the app's own code runs.
 * It talks to the window around it by messages and touches nothing else of the page.
 */
const peer = new Peer(
  (message) => window.parent.postMessage(message, window.location.origin),
  (command) => {
    throw new Error(`The app's page answers no commands, "${command}" neither.`);
  },
);

window.addEventListener('message', (event) => {
  if (event.source === window.parent && event.origin === window.location.origin) peer.receive(event.data);
});

/** These need the page's own window; everything else is answered outside. */
const LOCAL: Readonly<Record<string, (peer: Peer) => Promise<unknown>>> = { createHistory, enableTheming };

function callBridge(command: string, payload?: unknown): Promise<unknown> {
  return LOCAL[command]?.(peer) ?? peer.call(command, payload);
}

Object.defineProperty(globalThis, '__bridge', { value: { callBridge } });
reportHeight(peer);
