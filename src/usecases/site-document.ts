import type { DocumentId } from '../ports/documents';

const SITE = 'site';

/** Out: where something about the whole site is kept. */
export function siteDocument(name: string): DocumentId {
  return { project: SITE, name };
}

export const SITE_DOCUMENTS = SITE;
