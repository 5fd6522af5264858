import { installationContext } from '../bridge/installation-context';
import type { InstallationContext } from '../bridge/context';
import type { ForgeHost } from '../host';
import { resolveEntry } from '../manifest/check-references';
import type { Manifest, UiModule, UiModuleType } from '../manifest/manifest';
import type { ViewportSize } from '../manifest/schema';
import { appPath } from './app-pages';
import type { Person } from './people';
import { THEME_ATTRIBUTE } from './theme-css';
import type { ManifestTexts } from './translations';

/** A module as Jira's pages show it: texts in the person's language, addresses ready to use. */
export interface ModuleDescription {
  readonly key: string;
  readonly type: UiModuleType;
  readonly title: string;
  readonly label: string;
  readonly description: string;
  readonly icon?: string | undefined;
  readonly page: string;
  readonly editPage?: string | undefined;
  readonly viewportSize?: ViewportSize | undefined;
  readonly refreshable: boolean;
  readonly hasDynamicProperties: boolean;
  /** Shown in projects of this type only. */
  readonly projectType?: string | undefined;
}

/** What Jira's pages need to know before they show anything. */
export interface SiteDescription {
  readonly appId: string;
  readonly installation: InstallationContext;
  readonly themeAttribute: string;
  /** Language of people who have chosen none. */
  readonly defaultLocale: string;
  readonly people: readonly Person[];
  readonly modules: readonly ModuleDescription[];
  /** Addresses of the app's pages by `<resource>[/<entry>]`, for modals that show another resource. */
  readonly pages: Readonly<Record<string, { readonly resource: string; readonly file: string }>>;
}

/** What the description is made of. */
export interface SiteParts {
  readonly host: ForgeHost;
  readonly people: readonly Person[];
  readonly texts: ManifestTexts;
  readonly defaultLocale: string;
}

/** Describes the site for a person's browser. @param locale language of the module texts */
export function describeSite(
  { host, people, texts, defaultLocale }: SiteParts,
  locale: string,
): SiteDescription {
  const { manifest } = host;
  return {
    appId: host.identity.appId,
    installation: installationContext(host.identity),
    themeAttribute: THEME_ATTRIBUTE,
    defaultLocale,
    people,
    modules: [...manifest.ui.values()].map((module) => describeModule(manifest, module, texts, locale)),
    pages: Object.fromEntries(allPages(manifest)),
  };
}

function describeModule(
  manifest: Manifest,
  module: UiModule,
  texts: ManifestTexts,
  locale: string,
): ModuleDescription {
  return {
    key: module.key,
    type: module.type,
    title: texts.text(module.title, locale),
    label: texts.text(module.label ?? module.title, locale),
    description: texts.text(module.description, locale),
    icon: iconPath(module),
    page: pagePath(manifest, module.key, module.resource),
    editPage:
      module.editResource === undefined ? undefined : pagePath(manifest, module.key, module.editResource),
    viewportSize: module.viewportSize,
    refreshable: module.refreshable ?? true,
    hasDynamicProperties: module.dynamicPropertiesFunction !== undefined,
    projectType: module.displayConditions?.projectType,
  };
}

function pagePath(manifest: Manifest, moduleKey: string, reference: string): string {
  const entry = resolveEntry(manifest, reference);
  return entry ? appPath(entry.resource.key, moduleKey, entry.file) : '';
}

/** `resource:<resource key>;<path>` names a file of the app; anything else is an address already. */
function iconPath({ icon, key }: UiModule): string | undefined {
  const [, resourceKey, path] = /^resource:([^;]+);(.+)$/.exec(icon ?? '') ?? [];
  return resourceKey !== undefined && path !== undefined ? appPath(resourceKey, key, path) : icon;
}

function allPages(manifest: Manifest): [string, { resource: string; file: string }][] {
  return [...manifest.resources.values()].flatMap(({ key, entry }) => [
    [key, { resource: key, file: 'index.html' }] as [string, { resource: string; file: string }],
    ...[...entry].map(
      ([name, file]) =>
        [`${key}/${name}`, { resource: key, file }] as [string, { resource: string; file: string }],
    ),
  ]);
}
