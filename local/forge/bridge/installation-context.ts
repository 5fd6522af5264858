import type { Identity } from '../runtime/identity';
import type { InstallationContext } from './context';

/** The part of a page's context that comes from the installation. */
export function installationContext(identity: Identity): InstallationContext {
  const { cloudId, environmentId, environmentType, license, scopes, siteUrl } = identity;
  return { cloudId, environmentId, environmentType, license, siteUrl, permissions: { scopes, external: {} } };
}
