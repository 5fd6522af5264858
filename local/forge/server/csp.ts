import { CSPInjectionService } from '@forge/csp';

/**
 * The Content-Security-Policy of a Custom UI page in production, as Forge's own package yields it for an app without
 * `permissions.external` and `permissions.content`. Reports are left out: nobody is there to receive them.
 */
export function contentSecurityPolicy(): string {
  const existingCSPDetails = {
    'img-src': [],
    'media-src': [],
    'script-src': [],
    'style-src': [],
    'connect-src': [],
    'font-src': [],
    'frame-src': [],
  };
  return new CSPInjectionService()
    .getInjectableCSP({ microsEnv: 'prod', existingCSPDetails })
    .filter((directive) => !directive.startsWith('report-'))
    .join('; ');
}
