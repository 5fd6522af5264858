/** What `view.getContext()` answers, as far as this host knows it. */
export interface FullContext {
  readonly accountId: string;
  readonly cloudId: string;
  readonly environmentId: string;
  readonly environmentType: 'PRODUCTION';
  readonly extension: Readonly<Record<string, unknown>>;
  readonly license: unknown;
  readonly localId: string;
  /** Forge's locale code, such as `fr-FR`. */
  readonly locale: string;
  readonly moduleKey: string;
  readonly permissions: { readonly scopes: readonly string[]; readonly external: object };
  readonly siteUrl: string;
  readonly surfaceColor: string | null;
  readonly theme: { readonly colorMode: 'light' | 'dark'; readonly light: string; readonly dark: string };
  /** IANA zone of the person. */
  readonly timezone: string;
}

/** The part of the context that depends on the installation alone. */
export type InstallationContext = Pick<
  FullContext,
  'cloudId' | 'environmentId' | 'environmentType' | 'license' | 'permissions' | 'siteUrl'
>;

/** Who looks at the page, and how. */
export interface Viewer {
  readonly accountId: string;
  readonly locale: string;
  readonly timezone: string;
  readonly colorMode: 'light' | 'dark';
}

/** Which page of the app it is, and where it is shown. */
export interface Placement {
  readonly moduleKey: string;
  readonly extension: Readonly<Record<string, unknown>>;
  /** Tells two places of the same module apart. */
  readonly localId: string;
}

/** Puts the context of a page together. */
export function fullContext(
  installation: InstallationContext,
  viewer: Viewer,
  placement: Placement,
): FullContext {
  const { accountId, locale, timezone, colorMode } = viewer;
  return {
    ...installation,
    ...placement,
    accountId,
    locale,
    timezone,
    surfaceColor: null,
    theme: { colorMode, light: 'light', dark: 'dark' },
  };
}
