import { IssueStore, type Replaced } from './issue-store';
import { textOf, member, numbersOf } from './json';
import { LinkStore } from './link-store';
import type {
  Board,
  Component,
  Field,
  Issue,
  IssueType,
  LinkType,
  Named,
  Project,
  Sprint,
  Status,
  User,
  Version,
  Workflow,
} from './model';

/** Lists that a site is made of, before its issues are added. */
export interface SiteParts {
  readonly timeZone: string;
  readonly users: readonly User[];
  readonly fields: readonly Field[];
  readonly statuses: readonly Status[];
  readonly issueTypes: readonly IssueType[];
  readonly priorities: readonly Named[];
  readonly resolutions: readonly Named[];
  readonly linkTypes: readonly LinkType[];
  readonly workflows: readonly Workflow[];
  readonly projects: readonly Project[];
  readonly boards: readonly Board[];
  readonly sprints: readonly Sprint[];
  readonly versions: readonly Version[];
  readonly components: readonly Component[];
}

/** The state of the emulated site. Reads go to the maps; only the modules under rest/ and events/ write. */
export class Site {
  readonly timeZone: string;
  readonly users: Map<string, User>;
  readonly fields: Map<string, Field>;
  readonly statuses: Map<string, Status>;
  readonly issueTypes: Map<string, IssueType>;
  readonly priorities: Map<string, Named>;
  readonly resolutions: Map<string, Named>;
  readonly linkTypes: Map<string, LinkType>;
  readonly workflows: readonly Workflow[];
  readonly projects: Map<string, Project>;
  readonly boards: Map<number, Board>;
  readonly sprints: Map<number, Sprint>;
  readonly versions: Map<string, Version>;
  readonly components: Map<string, Component>;
  readonly issues: IssueStore;
  readonly links = new LinkStore();
  /** Forge issue panels shown on all issues of a project, by project id. */
  readonly pinnedPanels = new Map<string, Set<string>>();
  /** Ids of the fields that Jira Software works with. */
  readonly sprintField: string;
  readonly rankField: string;
  readonly flagField: string | null;
  private readonly counters = new Map<string, number>();

  constructor(parts: SiteParts, replaced: Replaced) {
    this.timeZone = parts.timeZone;
    this.users = new Map(parts.users.map((user) => [user.accountId, user]));
    this.fields = byId(parts.fields);
    this.statuses = byId(parts.statuses);
    this.issueTypes = byId(parts.issueTypes);
    this.priorities = byId(parts.priorities);
    this.resolutions = byId(parts.resolutions);
    this.linkTypes = byId(parts.linkTypes);
    this.workflows = parts.workflows;
    this.projects = byId(parts.projects);
    this.boards = byId(parts.boards);
    this.sprints = byId(parts.sprints);
    this.versions = byId(parts.versions);
    this.components = byId(parts.components);
    this.issues = new IssueStore(parentIdOf, replaced);
    this.sprintField = parts.fields.find((field) => field.kind === 'sprint')?.id ?? '';
    this.rankField = parts.fields.find((field) => field.kind === 'rank')?.id ?? '';
    this.flagField = parts.fields.find((field) => field.name === 'Flagged')?.id ?? null;
  }

  /** The project with this id or key (any case). */
  findProject(idOrKey: string): Project | undefined {
    const key = idOrKey.toUpperCase();
    return this.projects.get(idOrKey) ?? [...this.projects.values()].find((project) => project.key === key);
  }

  /** Sprints that an issue's Sprint field lists, oldest first. */
  sprintIdsOf(issue: Issue): readonly number[] {
    return numbersOf(issue.values[this.sprintField]);
  }

  /** Remembers that an id of this sort is taken. */
  reserveId(sort: string, id: number): void {
    this.counters.set(sort, Math.max(this.counters.get(sort) ?? 0, id));
  }

  /** The next free id of a sort of things; issue numbers of a project (`key:ABC`) start at 1. */
  nextId(sort: string): number {
    const id = (this.counters.get(sort) ?? (sort.startsWith('key:') ? 0 : 10_000)) + 1;
    this.counters.set(sort, id);
    return id;
  }
}

/** Id of the issue's parent, null without one. */
export function parentIdOf(issue: Issue): number | null {
  const id = textOf(member(issue.values.parent, 'id'));
  return id === null ? null : Number(id);
}

function byId<Id, Entry extends { readonly id: Id }>(entries: readonly Entry[]): Map<Id, Entry> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}
