import type { DocumentId } from '../../ports/documents';

/** Every key under which something is stored is made here (design §6). Keys hold ids only. */
export const keys = {
  document: (kind: string, { project, name }: DocumentId) =>
    `${kind}:${project}${name === '' ? '' : `:${name}`}`,
  documentName: (key: string, kind: string, project: string) => key.slice(`${kind}:${project}:`.length),
};

/** The custom entity that holds documents, and its indexes (manifest.yml). */
export const DOCUMENT = 'document';
export const BY_PROJECT = 'by-project';
export const BY_KIND = 'by-kind';
