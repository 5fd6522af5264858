import type { Manifest } from '../manifest/manifest';
import { contentSecurityPolicy } from './csp';
import { fileReply } from './files';
import { jsonReply } from './http';
import type { Exchange, Handler, Reply } from './http';
import type { ManifestTexts } from './translations';

const PREFIX = '/__app/';
const LOCALES = '__LOCALES__/';
const SEAM = '<script type="module" src="/__forge/seam.js"></script>';

/** Where a page or file of the app is found: one path for each module, as each is a page of its own. */
export function appPath(resourceKey: string, moduleKey: string, file: string): string {
  return `${PREFIX}${resourceKey}/${moduleKey}/${file}`;
}

/**
 * Serves the app's static resources. Pages get Forge's production Content-Security-Policy and, as their first script,
 * the bridge seam; `__LOCALES__` holds the manifest's translations as the bridge's `i18n` expects them.
 */
export function appPages(manifest: Manifest, texts: ManifestTexts): Handler {
  const policy = contentSecurityPolicy();
  return async ({ method, url }: Exchange) => {
    const [resourceKey = '', moduleKey = '', ...rest] = url.pathname.slice(PREFIX.length).split('/');
    const resource = manifest.resources.get(resourceKey);
    if (method !== 'GET' || !url.pathname.startsWith(PREFIX) || !resource || !manifest.ui.has(moduleKey)) {
      return undefined;
    }
    const path = rest.join('/');
    if (path.startsWith(LOCALES)) return localeReply(texts, path.slice(LOCALES.length));
    const reply = await fileReply(resource.path, path);
    return reply && path.endsWith('.html') ? asPage(reply, policy) : reply;
  };
}

function localeReply(texts: ManifestTexts, file: string): Reply | undefined {
  if (file === 'i18n-info.json') return jsonReply(texts.info());
  const content = texts.content(file.replace(/\.json$/, ''));
  return content === undefined ? undefined : jsonReply(content);
}

function asPage(reply: Reply, policy: string): Reply {
  const html = Buffer.from(reply.body ?? '').toString('utf8');
  return {
    ...reply,
    headers: { ...reply.headers, 'content-security-policy': policy },
    body: /<head[^>]*>/i.test(html) ? html.replace(/<head[^>]*>/i, (head) => head + SEAM) : SEAM + html,
  };
}
