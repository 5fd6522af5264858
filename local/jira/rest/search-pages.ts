import { createHash } from 'node:crypto';

const WEEK = 7 * 24 * 60 * 60 * 1000;
/** Ids kept for open searches, all together. */
const CAPACITY = 20_000_000;

/** The rest of a search whose first page has been given out. */
interface OpenSearch {
  readonly fingerprint: string;
  readonly ids: readonly number[];
  readonly expires: number;
}

/** A page of a search: ids, and the token for the next page when there is one. */
export interface SearchPage {
  readonly ids: readonly number[];
  readonly nextPageToken?: string;
}

/**
 * Pages of searches. The order is fixed with the first page: what changes later neither repeats nor skips an issue.
 * A token names one search, is bound to its query and reader, and is good for seven days.
 */
export class SearchPages {
  private readonly open = new Map<string, OpenSearch>();
  private kept = 0;
  private started = 0;

  /** The first page of a search. `fingerprint` stands for query and reader. */
  first(ids: readonly number[], maxResults: number, fingerprint: string, now: number): SearchPage {
    if (ids.length <= maxResults) return { ids };
    this.forgetOld(now, ids.length);
    this.started += 1;
    const name = this.started.toString(36);
    this.open.set(name, { fingerprint, ids, expires: now + WEEK });
    this.kept += ids.length;
    return pageFrom(name, ids, 0, maxResults);
  }

  /** The page a token stands for; null when the token is not (or no longer) good for this query. */
  next(token: string, maxResults: number, fingerprint: string, now: number): SearchPage | null {
    const [name = '', offset = '', check] = decode(token).split('.');
    const search = this.open.get(name);
    if (!search || search.expires < now || search.fingerprint !== fingerprint) return null;
    if (check !== checkOf(name, offset)) return null;
    return pageFrom(name, search.ids, Number.parseInt(offset, 36), maxResults);
  }

  private forgetOld(now: number, needed: number): void {
    for (const [name, search] of this.open) {
      if (search.expires >= now && this.kept + needed <= CAPACITY) return;
      this.open.delete(name);
      this.kept -= search.ids.length;
    }
  }
}

/** A short stand-in for the parts that a token is bound to. */
export function fingerprintOf(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\u0000')).digest('base64url').slice(0, 16);
}

function pageFrom(name: string, ids: readonly number[], offset: number, maxResults: number): SearchPage {
  const end = offset + maxResults;
  const page = ids.slice(offset, end);
  return end < ids.length ? { ids: page, nextPageToken: tokenFor(name, end) } : { ids: page };
}

function tokenFor(name: string, offset: number): string {
  const place = offset.toString(36);
  return Buffer.from([name, place, checkOf(name, place)].join('.')).toString('base64url');
}

function checkOf(name: string, offset: string): string {
  return fingerprintOf(name, offset).slice(0, 8);
}

function decode(token: string): string {
  return Buffer.from(token, 'base64url').toString('utf8');
}
