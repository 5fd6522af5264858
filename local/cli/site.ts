import * as path from 'node:path';
import { composition } from '../../src/app';
import type { UserDeps } from '../../src/entry/deps';
import { createLocalSite } from '../forge/local-site';
import { parseSiteFile, SiteFileError, type SiteFile } from '../jira';
import { InputError, readJson } from './input';

const MANIFEST = path.join(__dirname, '../../manifest.yml');

/** Out: the checked content of a site file. Throws an InputError that names file, place and cause. */
export function readSite(file: string): SiteFile {
  try {
    return parseSiteFile(readJson(file));
  } catch (error) {
    if (error instanceof SiteFileError) throw new InputError(`${file}: ${error.message}`);
    throw error;
  }
}

/**
 * Runs code as a function of the app on the site of a file, as one of its people.
 * In: `user` is an account id; null stands for a site admin. Throws an InputError for an unknown account.
 */
export async function onSite<T>(
  file: string,
  user: string | null,
  body: (deps: UserDeps) => Promise<T>,
): Promise<T> {
  const site = readSite(file);
  const local = await createLocalSite(site, { manifestPath: MANIFEST });
  try {
    const view = local.jira.site;
    const people = view.users();
    const accountId = user ?? people.find((person) => view.isAdministrator(person.accountId))?.accountId;
    if (accountId === undefined || !people.some((person) => person.accountId === accountId)) {
      throw new InputError(`${file}: no user ${user ?? 'with site administration'}`);
    }
    return await local.host.runAs(accountId, () => body(composition.forUser(accountId)));
  } finally {
    local.dispose();
  }
}
