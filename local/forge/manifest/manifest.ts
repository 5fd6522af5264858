import type {
  DisplayConditions,
  EntityAttributeType,
  ManifestFile,
  ModuleText,
  TriggerFilter,
  ViewportSize,
} from './schema';

/** Modules with a user interface that the host can show. */
export const UI_MODULE_TYPES = [
  'jira:issueContext',
  'jira:issuePanel',
  'jira:projectPage',
  'jira:projectSettingsPage',
  'jira:sprintAction',
  'jira:boardAction',
  'jira:dashboardGadget',
  'jira:adminPage',
] as const;

export type UiModuleType = (typeof UI_MODULE_TYPES)[number];

/** One UI module of the manifest. `resource` is `<resource key>[/<entry key>]`. */
export interface UiModule {
  readonly type: UiModuleType;
  readonly key: string;
  readonly title: ModuleText;
  readonly label?: ModuleText;
  readonly description?: ModuleText;
  readonly icon?: string;
  readonly resource: string;
  readonly editResource?: string;
  readonly resolverFunction?: string;
  readonly dynamicPropertiesFunction?: string;
  readonly viewportSize?: ViewportSize;
  readonly refreshable?: boolean;
  readonly displayConditions?: DisplayConditions;
}

export interface TriggerModule {
  readonly key: string;
  readonly functionKey: string;
  readonly events: readonly string[];
  readonly filter: TriggerFilter;
}

export interface ConsumerModule {
  readonly key: string;
  readonly queue: string;
  readonly functionKey: string;
}

export interface ScheduledTriggerModule {
  readonly key: string;
  readonly functionKey: string;
  readonly interval: 'fiveMinute' | 'hour' | 'day' | 'week';
}

/** A function and where its code is: `exportName` of `src/<file>.ts`. */
export interface FunctionModule {
  readonly key: string;
  readonly file: string;
  readonly exportName: string;
  readonly timeoutSeconds?: number;
}

/** An index of a custom entity. The built-in `by-key` index has no range attribute: its order is the key. */
export interface EntityIndex {
  readonly name: string;
  readonly partition: readonly string[];
  readonly range?: string;
}

export interface EntityDefinition {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, EntityAttributeType>;
  readonly indexes: ReadonlyMap<string, EntityIndex>;
}

/** A scope the app holds; `allowImpersonation` lets `asUser(accountId)` act as somebody else. */
export type Scopes = ReadonlyMap<string, { readonly allowImpersonation: boolean }>;

/** A resource folder; `path` is absolute, `entry` maps entry keys to html files. */
export interface Resource {
  readonly key: string;
  readonly path: string;
  readonly entry: ReadonlyMap<string, string>;
}

/** The manifest as the host works with it. Every reference in it has been checked. */
export interface Manifest {
  /** Folder of manifest.yml, absolute. */
  readonly root: string;
  readonly appId: string;
  readonly licensed: boolean;
  readonly scopes: Scopes;
  readonly ui: ReadonlyMap<string, UiModule>;
  readonly triggers: readonly TriggerModule[];
  readonly consumers: ReadonlyMap<string, ConsumerModule>;
  readonly schedules: readonly ScheduledTriggerModule[];
  readonly functions: ReadonlyMap<string, FunctionModule>;
  readonly entities: ReadonlyMap<string, EntityDefinition>;
  readonly entityProperties: NonNullable<ManifestFile['modules']['jira:entityProperty']>;
  readonly resources: ReadonlyMap<string, Resource>;
  readonly translations: Translations;
}

/** Locale files (absolute paths by locale code) and the fallback table of the manifest. */
export interface Translations {
  readonly files: ReadonlyMap<string, string>;
  readonly fallback: Readonly<Record<string, unknown>> & { readonly default: string };
}

/** The manifest, or what it refers to, cannot be run locally; the message says what and where. */
export class ManifestError extends Error {
  override readonly name = 'ManifestError';
}
