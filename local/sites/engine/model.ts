import type { SiteStatus } from '../../jira/site-file/types';
import type { Block } from './adf';
import type { Calendar } from './calendar';
import type { Person } from './people';

/** Something with an id and a name: priority, resolution, component. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

export type Status = SiteStatus;

export interface IssueType extends Named {
  /** -1 sub-task, 0 standard, 1 epic. */
  readonly level: -1 | 0 | 1;
}

/** A sprint of the site; instants in ms. */
export interface Sprint {
  readonly id: number;
  readonly boardId: number;
  readonly name: string;
  /** What it was called before it was renamed. */
  readonly former?: { readonly name: string; readonly until: number } | undefined;
  readonly goal: string;
  readonly createdAt: number;
  readonly startAt: number;
  /** The planned end. */
  readonly endAt: number;
  /** When it is completed. */
  readonly completeAt: number;
  readonly calendar: Calendar;
  /** Its working days, that of the close included. */
  readonly days: readonly string[];
}

export interface Version extends Named {
  readonly description?: string | undefined;
  /** `2026-11-19`. */
  readonly startDate?: string | undefined;
  readonly releaseDate: string;
}

/** An issue as others point at it. */
export interface IssueRef {
  readonly id: string;
  readonly key: string;
}

/** What can change on an issue. */
export interface IssueValues {
  readonly summary: string;
  readonly description: readonly Block[];
  readonly type: IssueType;
  readonly status: Status;
  readonly resolution: Named | null;
  readonly assignee: Person | null;
  readonly priority: Named;
  /** Story points; null = not estimated. */
  readonly points: number | null;
  readonly sprints: readonly Sprint[];
  readonly flagged: boolean;
  readonly labels: readonly string[];
  readonly components: readonly Named[];
  readonly fixVersions: readonly Version[];
  readonly parent: IssueRef | null;
  /** `2026-11-19`. */
  readonly due: string | null;
}

/** What the work is about; decides how it is planned and who does it. */
export type WorkKind = 'epic' | 'functional' | 'technical' | 'bug' | 'ownership' | 'plain' | 'part';

/** The statuses of a project in the order of its board; the last one is Done. */
export interface Flow {
  readonly statuses: readonly Status[];
  /** A status that no column of the board shows. */
  readonly parked: Status;
}

/** How a project writes: its estimation field, and words that Jira translates in histories. */
export interface Dialect {
  readonly pointsField: Named;
  /** Whether histories write 2,5 for 2.5. */
  readonly decimalComma: boolean;
  readonly rankedHigher: string;
  readonly rankedLower: string;
}

export const ENGLISH: Pick<Dialect, 'decimalComma' | 'rankedHigher' | 'rankedLower'> = {
  decimalComma: false,
  rankedHigher: 'Ranked higher',
  rankedLower: 'Ranked lower',
};
