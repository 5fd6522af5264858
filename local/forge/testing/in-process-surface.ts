import { bridgeCommands } from '../bridge/commands';
import type { CallBridge } from '../bridge/commands';
import { fullContext } from '../bridge/context';
import type { Placement, Viewer } from '../bridge/context';
import { installationContext } from '../bridge/installation-context';
import type {
  BridgeSurface,
  FlagOptions,
  ModalOptions,
  NavigationLocation,
  PageHistory,
  PageLocation,
} from '../bridge/surface';
import type { ForgeHost } from '../host';

/** What an app's page asked the window around it to do, in order. */
export interface SurfaceLog {
  readonly flags: FlagOptions[];
  readonly modals: ModalOptions[];
  readonly navigations: NavigationLocation[];
  readonly closed: unknown[];
  readonly submitted: unknown[];
  readonly titles: string[];
  readonly locations: PageLocation[];
}

/** A page of the app without a browser. */
export interface InProcessPage {
  readonly callBridge: CallBridge;
  readonly log: SurfaceLog;
  /** Sends an event to the page, as another page of the app or Jira would. */
  emit(event: string, payload?: unknown): void;
}

/** Which page it is and who looks at it; language, zone and theme have defaults. */
export type InProcessPageOptions = Placement & Pick<Viewer, 'accountId'> & Partial<Viewer>;

/**
 * Gives a page of the app what `@forge/bridge` needs, in this process: the resolvers and the REST calls are the real
 * ones, everything that concerns the window around the page is only written down. Set it before the page's code loads:
 * `globalThis.__bridge = { callBridge: openPage(host, …).callBridge }`.
 */
export function openPage(host: ForgeHost, options: InProcessPageOptions): InProcessPage {
  const log: SurfaceLog = {
    flags: [],
    modals: [],
    navigations: [],
    closed: [],
    submitted: [],
    titles: [],
    locations: [],
  };
  const listeners = new Map<string, Set<(payload: unknown) => unknown>>();
  const emit = (event: string, payload?: unknown) => {
    for (const listener of listeners.get(event) ?? []) listener(payload);
  };
  const on = (event: string, listener: (payload: unknown) => unknown) => {
    const all = listeners.get(event) ?? new Set();
    listeners.set(event, all.add(listener));
    return () => all.delete(listener);
  };
  const surface = { ...answers(host, options), ...notes(log), on, emit };
  return { callBridge: bridgeCommands(surface), log, emit };
}

/** The part of the surface that has real answers. */
function answers(host: ForgeHost, options: InProcessPageOptions) {
  const { accountId, locale = 'en-US', timezone = 'UTC', colorMode = 'light', ...placement } = options;
  const { moduleKey, extension, localId } = placement;
  return {
    context: () =>
      fullContext(installationContext(host.identity), { accountId, locale, timezone, colorMode }, placement),
    invoke: (functionKey, payload) =>
      host.resolvers.invoke({ moduleKey, functionKey, payload, extension, localId, accountId }),
    fetchProduct: async (request) => {
      const { status, headers = {}, body = '' } = await host.browser.fromAppPage({ ...request, accountId });
      return { status, statusText: '', headers, body };
    },
    theme: () => ({ colorMode, themes: `${colorMode}:${colorMode}` }),
    url: (location) => ('target' in location ? `${host.identity.siteUrl}/${location.target}` : location.url),
  } satisfies Partial<BridgeSurface>;
}

/** The part that only notes what was asked. */
function notes(log: SurfaceLog) {
  return {
    close: (payload) => note(log.closed, payload),
    submit: (payload) => note(log.submitted, payload),
    onClose: () => true,
    open: () => false,
    refresh: () => true,
    history: (): PageHistory => ({
      location: { pathname: '/', search: '', hash: '' },
      push: (location) => note(log.locations, location),
      replace: (location) => note(log.locations, location),
      go: () => undefined,
      onPop: () => undefined,
    }),
    setWindowTitle: (title) => void note(log.titles, title),
    navigate: (location) => void note(log.navigations, location),
    reload: () => undefined,
    showFlag: (flag) => void note(log.flags, flag),
    closeFlag: () => undefined,
    openModal: (options) => note(log.modals, options),
    resize: () => undefined,
  } satisfies Partial<BridgeSurface>;
}

function note<T>(list: T[], item: T): true {
  list.push(item);
  return true;
}
