import { fullContext } from '../../../forge/bridge/context';
import type { BridgeSurface, ModalOptions } from '../../../forge/bridge/surface';
import { fetchProduct, invoke } from '../api/host';
import { goTo } from '../navigation/location';
import { addressOf } from '../navigation/paths';
import type { SiteValue } from '../shared/site';
import { issueIdOf } from './app-page';
import type { AppPage, Place } from './app-page';
import type { ModalRequest, Overlays } from './overlays';

/** What a page of the app is connected to. */
export interface SurfaceParts {
  readonly page: AppPage;
  readonly place: Place;
  readonly overlays: Overlays;
  /** Always the current one: language and theme may change while the page is shown. */
  readonly site: () => SiteValue;
  readonly onHeight: (height: number) => void;
  /** Collects what has to end when the page goes. */
  readonly onGone: (stop: () => void) => void;
}

/** Connects a page of the app to the Jira page around it. */
export function browserSurface(parts: SurfaceParts): BridgeSurface {
  const { page, site, overlays } = parts;
  const on: BridgeSurface['on'] = (event, callback) => {
    const stop = site().events.on(event, callback, issueIdOf(page));
    parts.onGone(stop);
    return stop;
  };
  return {
    context: () => fullContext(site().site.installation, site().viewer, page),
    invoke: (functionKey, payload) => invoke(page, functionKey, payload),
    fetchProduct,
    theme: (onChange) => {
      parts.onGone(site().theme.follow(onChange));
      return site().theme.current();
    },
    ...placeCommands(parts.place),
    ...routerCommands(site),
    showFlag: (flag) => overlays.showFlag(flag),
    closeFlag: (id) => overlays.closeFlag(id),
    openModal: (options) => {
      overlays.openModal(modalRequest(page, options, site()));
      return true;
    },
    on,
    emit: (event, payload) => site().events.emit(event, payload),
    resize: parts.onHeight,
  };
}

function placeCommands(place: Place) {
  return {
    close: (payload) => act(place.close && (() => place.close?.(payload))),
    onClose: (callback) => act(place.onClose && (() => place.onClose?.(callback))),
    submit: async (payload) => {
      await place.submit?.(payload);
      return place.submit !== undefined;
    },
    open: () => false,
    refresh: () => act(place.refresh),
    history: () => place.history,
    setWindowTitle: (title) => {
      document.title = title;
    },
  } satisfies Partial<BridgeSurface>;
}

/** Does something if the place can do it. @returns whether it could */
function act(action: (() => unknown) | undefined): boolean {
  action?.();
  return action !== undefined;
}

function routerCommands(site: () => SiteValue) {
  const url: BridgeSurface['url'] = (location) =>
    new URL(addressOf(location, site().app, site().site.installation.siteUrl), window.location.origin).href;
  return {
    navigate: (location, where) => {
      const address = addressOf(location, site().app, site().site.installation.siteUrl);
      if (where === 'same-tab' && address.startsWith('/')) goTo(address);
      else window.open(address, '_blank', 'noopener');
    },
    url,
    reload: () => window.location.reload(),
  } satisfies Partial<BridgeSurface>;
}

/** A modal shows another page of the app, or the same again; its context is found under `extension.modal`. */
function modalRequest(page: AppPage, options: ModalOptions, { site }: SiteValue): ModalRequest {
  const other = options.resource === null ? undefined : site.pages[options.resource];
  if (options.resource !== null && !other) throw new Error(`The app has no resource "${options.resource}".`);
  const url = other ? `/__app/${other.resource}/${page.moduleKey}/${other.file}` : page.url;
  return {
    ...options,
    title: options.title || page.title,
    page: { ...page, url, extension: { ...page.extension, modal: options.context } },
  };
}
