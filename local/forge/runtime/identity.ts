import type { Manifest } from '../manifest/manifest';

/** The app's licence on the site, in the shape of `context.license`. */
export interface License {
  readonly active: boolean;
  readonly type: string;
  readonly isEvaluation: boolean;
  readonly billingPeriod: string;
  readonly subscriptionEndDate: string | null;
  readonly supportEntitlementNumber: string | null;
  readonly trialEndDate: string | null;
}

/** Which app this is, in which environment, installed on which site. */
export interface Identity {
  readonly appId: string;
  readonly appVersion: string;
  readonly environmentId: string;
  readonly environmentType: 'PRODUCTION';
  readonly installationId: string;
  readonly cloudId: string;
  /** Origin of the site, without a slash at the end. */
  readonly siteUrl: string;
  /** ARI of the site, Forge's `installContext`. */
  readonly installContext: string;
  readonly license: License | undefined;
  readonly scopes: readonly string[];
}

const ACTIVE_LICENSE: License = {
  active: true,
  type: 'commercial',
  isEvaluation: false,
  billingPeriod: 'MONTHLY',
  subscriptionEndDate: null,
  supportEntitlementNumber: null,
  trialEndDate: null,
};

/** What a caller may set of the identity; each has a fixed default, so that runs are repeatable. */
export interface IdentityOptions {
  readonly siteUrl?: string | undefined;
  readonly cloudId?: string | undefined;
  readonly installationId?: string | undefined;
  readonly appVersion?: string | undefined;
  /** Default: active when the manifest declares licensing. */
  readonly licenseActive?: boolean | undefined;
}

/** Builds the identity of an app in production on one site. Ids are made up but stable. */
export function createIdentity(manifest: Manifest, options: IdentityOptions): Identity {
  const cloudId = options.cloudId ?? '11111111-2222-4333-8444-555555555555';
  return {
    appId: manifest.appId,
    appVersion: options.appVersion ?? '1.0.0',
    environmentId: '0e9d1f52-5a0b-4c8e-8f0f-5b1a7c3d9e21',
    environmentType: 'PRODUCTION',
    installationId: options.installationId ?? '9a4c2b1e-7d3f-4e6a-b5c8-d1f0e2a39b47',
    cloudId,
    siteUrl: options.siteUrl ?? 'https://local.atlassian.net',
    installContext: `ari:cloud:jira::site/${cloudId}`,
    license: manifest.licensed ? { ...ACTIVE_LICENSE, active: options.licenseActive ?? true } : undefined,
    scopes: [...manifest.scopes.keys()],
  };
}
