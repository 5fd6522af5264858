import { readValue } from '../fields/read-value';
import { isJsonObject, listOf, member, textOf, type Json, type JsonObject } from '../store/json';
import type { Comment, History, Issue, Properties } from '../store/model';
import { isRank, rankAt } from '../store/rank';
import type { Site } from '../store/site';
import { parseStamp } from '../store/time';
import { projectIdOf, type CompleteSite } from './defaults';
import { loadProperties } from './load-properties';
import type { SiteHistory, SiteIssue } from './types';

const NO_PROPERTIES: Properties = new Map();
const NO_COMMENTS: readonly Comment[] = [];
/** Values that an issue keeps outside its field values. */
const KEPT_APART = new Set(['created', 'updated']);

/** Adds the issues of the file to the site, with their links; people named only there become former users. */
export function loadIssues(file: CompleteSite, site: Site): void {
  const loader = new IssueLoader(file, site);
  file.issues.forEach((issue, position) => loader.add(issue, position));
  file.issues.forEach((issue) => loader.connect(issue));
}

class IssueLoader {
  private readonly now: number;
  private readonly ownRanks: boolean;
  private readonly epicLinkFields: readonly string[];

  constructor(
    private readonly file: CompleteSite,
    private readonly site: Site,
  ) {
    this.now = parseStamp(file.now) ?? 0;
    const ranks = file.issues.map((issue) => textOf(issue.fields[site.rankField]) ?? '');
    this.ownRanks = ranks.every(isRank) && new Set(ranks).size === ranks.length;
    this.epicLinkFields = [...site.fields.values()]
      .filter((field) => field.kind === 'epicLink')
      .map((field) => field.id);
  }

  /** Puts one issue into the site; `position` is its place in the file. */
  add(source: SiteIssue, position: number): void {
    const { fields } = source;
    const id = Number(source.id);
    const created = stampOf(fields.created) ?? this.now;
    this.rememberPeople(source);
    this.site.issues.put({
      id,
      key: source.key,
      projectId: projectIdOf(source, this.file.projects) ?? '',
      created,
      updated: stampOf(fields.updated) ?? created,
      rank: this.ownRanks ? (textOf(fields[this.site.rankField]) ?? '') : rankAt(position),
      values: this.valuesOf(fields),
      histories: this.historiesOf(source),
      properties: source.properties ? loadProperties(source.properties) : NO_PROPERTIES,
      comments: this.commentsOf(source),
    });
    this.site.reserveId('issue', id);
    const { project, number } = splitKey(source.key);
    this.site.reserveId(`key:${project}`, number);
  }

  /** Adds what points from one issue to another: links, and parents given as Epic Link. */
  connect(source: SiteIssue): void {
    for (const link of listOf(source.fields.issuelinks)) this.addLink(source, link);
    const issue = this.site.issues.get(Number(source.id));
    if (!issue || issue.values.parent !== undefined) return;
    for (const field of this.epicLinkFields) {
      const epic = this.site.issues.find(textOf(source.fields[field]) ?? '');
      if (epic) this.setParent(issue, { id: String(epic.id), key: epic.key });
    }
  }

  private setParent(issue: Issue, parent: JsonObject): void {
    this.site.issues.put({ ...issue, values: { ...issue.values, parent } });
  }

  private addLink(source: SiteIssue, link: Json): void {
    const id = Number(textOf(member(link, 'id')));
    const typeId = textOf(member(member(link, 'type'), 'id'));
    const outward = member(link, 'outwardIssue');
    const other = endOf(outward ?? member(link, 'inwardIssue'));
    if (!Number.isInteger(id) || typeId === null || other === null || this.site.links.get(id)) return;
    const own = { id: Number(source.id), key: source.key };
    this.site.links.add({
      id,
      typeId,
      source: outward === undefined ? other : own,
      target: outward === undefined ? own : other,
    });
    this.site.reserveId('link', id);
  }

  private valuesOf(fields: JsonObject): Record<string, Json> {
    const values: Record<string, Json> = {};
    for (const [id, value] of Object.entries(fields)) {
      if (value === null || value === undefined || KEPT_APART.has(id)) continue;
      const stored = readValue(this.site.fields.get(id)?.kind ?? 'raw', value);
      if (stored !== null) values[id] = stored;
    }
    return values;
  }

  private historiesOf(source: SiteIssue): readonly History[] {
    const histories = (source.changelog?.histories ?? []).map((history): History => this.historyOf(history));
    return histories.sort((a, b) => a.created - b.created || a.id - b.id);
  }

  private historyOf(history: SiteHistory): History {
    const id = Number(history.id);
    this.site.reserveId('history', id);
    if (history.author) this.remember(history.author.accountId, history.author.displayName);
    return {
      id,
      created: parseStamp(history.created) ?? 0,
      author: history.author?.accountId ?? null,
      items: history.items,
    };
  }

  private commentsOf(source: SiteIssue): readonly Comment[] {
    if (!source.comments) return NO_COMMENTS;
    return source.comments.map((comment): Comment => {
      const created = parseStamp(comment.created) ?? 0;
      this.site.reserveId('comment', Number(comment.id));
      return {
        id: Number(comment.id),
        author: comment.author?.accountId ?? null,
        body: comment.body,
        created,
        updated: comment.updated === undefined ? created : (parseStamp(comment.updated) ?? created),
      };
    });
  }

  private rememberPeople(source: SiteIssue): void {
    for (const field of ['assignee', 'reporter', 'creator']) {
      const person = source.fields[field];
      const accountId = textOf(member(person, 'accountId'));
      if (accountId !== null) this.remember(accountId, textOf(member(person, 'displayName')) ?? undefined);
    }
  }

  private remember(accountId: string, displayName: string | undefined): void {
    if (this.site.users.has(accountId)) return;
    this.site.users.set(accountId, {
      accountId,
      displayName: displayName ?? 'Former user',
      active: false,
      listed: false,
    });
  }
}

function stampOf(value: Json | undefined): number | null {
  const text = textOf(value);
  return text === null ? null : parseStamp(text);
}

function endOf(value: Json | undefined): { id: number; key: string } | null {
  const id = textOf(member(value, 'id'));
  const key = textOf(member(value, 'key'));
  return isJsonObject(value) && id !== null && key !== null ? { id: Number(id), key } : null;
}

function splitKey(key: string): { project: string; number: number } {
  const dash = key.lastIndexOf('-');
  return { project: key.slice(0, dash), number: Number(key.slice(dash + 1)) };
}
