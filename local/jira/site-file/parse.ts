import { completeSite } from './defaults';
import { checkReferences } from './references';
import { siteFileSchema } from './schema';
import { placeOf, SiteFileError } from './site-file-error';
import type { SiteFile } from './types';

/**
 * Checks a parsed JSON document as a site file.
 * @throws {SiteFileError} naming the first place that is wrong and what is wrong there
 */
export function parseSiteFile(json: unknown): SiteFile {
  const parsed = siteFileSchema.safeParse(json);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const path = issue?.path ?? [];
    if (issue?.code === 'unrecognized_keys') {
      throw new SiteFileError(placeOf([...path, issue.keys[0] ?? '']), 'unknown key');
    }
    throw new SiteFileError(placeOf(path), issue?.message ?? 'not a site file');
  }
  checkReferences(completeSite(parsed.data));
  return parsed.data;
}
