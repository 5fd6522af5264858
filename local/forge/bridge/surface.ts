import type { FullContext } from './context';

/** A flag as `showFlag` of the bridge hands it over. */
export interface FlagOptions {
  readonly id: number | string;
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  readonly type?: 'info' | 'success' | 'warning' | 'error' | undefined;
  readonly appearance?: string | undefined;
  readonly actions?: readonly { readonly text: string; readonly onClick: () => unknown }[] | undefined;
  readonly isAutoDismiss?: boolean | undefined;
}

/** A modal as `Modal.open` of the bridge hands it over. No resource = the one of the page that opens it. */
export interface ModalOptions {
  readonly resource: string | null;
  readonly size: string | { readonly width: string; readonly height?: string | undefined };
  readonly context: unknown;
  readonly title: string;
  readonly closeOnEscape: boolean;
  readonly closeOnOverlayClick: boolean;
  readonly onClose: (payload: unknown) => unknown;
}

/** Where `router` should go: a URL, or one of Jira's places by name. */
export type NavigationLocation = { readonly url: string } | NamedLocation;

/** A place of Jira: `target` is one of the bridge's `NavigationTarget`, the rest says which one. */
export interface NamedLocation {
  readonly target: string;
  readonly [parameter: string]: unknown;
}

/** A REST call of `requestJira` in the browser. */
export interface ProductRequest {
  readonly path: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
}

export interface ProductResponse {
  readonly status: number;
  readonly statusText: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A path inside a full page, as the `history` package describes it. */
export interface PageLocation {
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
  readonly state?: unknown;
}

/** The theme a page shows. */
export interface Theme {
  readonly colorMode: 'light' | 'dark';
  /** Value of the `data-theme` attribute. */
  readonly themes: string;
}

/** Routing of a full page: what `createHistory` works on. */
export interface PageHistory {
  readonly location: PageLocation;
  push(location: PageLocation): unknown;
  replace(location: PageLocation): unknown;
  go(steps: number): unknown;
  /** Calls back when the person goes back or forward. */
  onPop(listener: (location: PageLocation) => unknown): unknown;
}

/** Ends a subscription. */
export type Unsubscribe = () => unknown;

/**
 * The place where an app's page is shown, as far as the bridge can reach it. Jira's pages implement it in the browser,
 * tests implement it in the process.
 */
export interface BridgeSurface {
  context(): FullContext | Promise<FullContext>;
  invoke(functionKey: string, payload: unknown): Promise<unknown>;
  fetchProduct(request: ProductRequest): Promise<ProductResponse>;
  /** The theme now; `onChange` is called with each new one. */
  theme(onChange: (theme: Theme) => unknown): Theme;
  /** Closing, submitting and refreshing; false where this place cannot. */
  close(payload: unknown): boolean;
  onClose(callback: () => unknown): boolean;
  submit(payload: unknown): boolean | Promise<boolean>;
  open(): boolean;
  refresh(): boolean;
  /** Undefined where the place is no full page. */
  history(): PageHistory | undefined;
  setWindowTitle(title: string): void;
  navigate(location: NavigationLocation, where: 'same-tab' | 'new-tab'): void | Promise<void>;
  url(location: NavigationLocation): string;
  reload(): void;
  showFlag(flag: FlagOptions): void;
  closeFlag(id: number | string): void;
  openModal(options: ModalOptions): boolean;
  /** Events between the pages of the app. Public ones reach the pages of other apps too; here there is one app. */
  on(event: string, callback: (payload: unknown) => unknown): Unsubscribe;
  emit(event: string, payload: unknown): void;
  /** The page's content has this height, CSS pixels. */
  resize(height: number): void;
}
