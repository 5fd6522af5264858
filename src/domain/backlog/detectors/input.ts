import type { BoardType } from '../../jira/board';
import type { IssueLevel, SprintState } from '../../sprint/sprint';
import type { Method, WorkClass } from '../../team/settings';
import type { Markers } from '../work-class/markers';
import type { PlatformTeam } from '../work-class/platform-team';

/** An issue with its class of work. */
export interface ClassedIssue {
  readonly issueId: string;
  readonly class: WorkClass;
}

/** A field of the site and where it is filled (last 180 days); `filledOn` is null where nobody needed to read it. */
export interface FieldUse {
  readonly id: string;
  readonly name: string;
  /** Jira's schema type: number, option, string … */
  readonly type: string;
  /** Jira's key of the custom field's kind, null for system fields. */
  readonly custom: string | null;
  readonly filledOn: readonly ClassedIssue[] | null;
}

/** Where a team writes about itself outside of its sprints. */
export type TextPlace = 'boardName' | 'projectDescription' | 'epicDescription';

export interface WrittenText {
  readonly place: TextPlace;
  /** Id of the board, project or epic. */
  readonly id: string;
  readonly text: string;
}

/** An item that was in a sprint while it ran. `assignee` is opaque and only compared, never shown or kept. */
export interface SprintItem extends ClassedIssue {
  readonly typeName: string;
  /** Estimate at the start, or on entering later: points (hours for a time field), null without one. */
  readonly estimate: number | null;
  readonly assignee: string | null;
}

/** A sprint of the board with its items. Instants in ms; `endAt` is the close, or the planned end. */
export interface ClassedSprint {
  readonly id: number;
  readonly name: string;
  readonly goal: string;
  readonly state: SprintState;
  readonly startAt: number | null;
  readonly endAt: number | null;
  readonly items: readonly SprintItem[];
}

/** An unresolved item that is in no started sprint. */
export interface BacklogItem extends ClassedIssue {
  readonly createdAt: number;
  /** Both outcome answers are clear (ready to rank). */
  readonly answered: boolean;
  /** The Product Owner said "I understand", or ranked it. */
  readonly acknowledged: boolean;
}

export interface BoardView {
  readonly id: number;
  readonly name: string;
  readonly type: BoardType;
  /** The board's filter, null where it may not be read. */
  readonly jql: string | null;
}

/** Another board of this board's project, or of a project that is named after it. */
export interface OtherBoard extends BoardView {
  readonly sameProject: boolean;
  readonly projectName: string;
  /** It ran sprints of its own in the last 180 days. */
  readonly ownSprints: boolean;
  /** Its open items that this board does not show, and all its open items. */
  readonly notOnMainBoard: readonly string[];
  readonly openItems: number;
  /** Opaque ids of who works on its items. */
  readonly assignees: ReadonlySet<string>;
}

export interface QuickFilter {
  readonly id: string;
  readonly name: string;
  readonly jql: string;
}

export interface IssueTypeView {
  readonly name: string;
  readonly level: IssueLevel;
  /** Whether the type has the board's estimation field (edit metadata), null where unknown. */
  readonly canEstimate: boolean | null;
}

export interface EpicView {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly open: boolean;
  readonly createdAt: number;
  readonly children: number;
  /** It has a due date or a fix version. */
  readonly hasTarget: boolean;
}

export interface VersionView {
  readonly id: string;
  readonly name: string;
  readonly issues: number;
}

/** How many items of a class there were, and how many of them the Product Owner touched in 60 days. */
export interface TouchCount {
  readonly items: number;
  readonly touched: number;
}

/** A touch is a comment, an edit, a change of rank or an acknowledged outcome by the Product Owner or a delegate. */
export interface ProductOwnerTouches {
  readonly technical: TouchCount;
  readonly functional: TouchCount;
  /** Part of the 60 days that the Product Owner was on leave, 0–1. */
  readonly away: number;
}

/**
 * Everything the detectors look at, for one board, as a use case reads it from Jira. Parts that could not be read are
 * null: their detectors say so. Sprints: the last ten closed ones, active and future ones, in any order.
 */
export interface SeparationInput {
  /** ms. */
  readonly now: number;
  readonly markers: Markers;
  readonly platform: PlatformTeam;
  readonly method: Method;
  /** Ids of detectors that the team switched off. */
  readonly disabled: readonly string[];
  /** Since when the project exists (ms), null where unknown. */
  readonly projectSince: number | null;
  /** How many people are in the team, null where unknown. */
  readonly teamSize: number | null;
  readonly board: BoardView;
  /** The field this board estimates with, null where it counts items. */
  readonly estimateFieldId: string | null;
  readonly texts: readonly WrittenText[];
  readonly sprints: readonly ClassedSprint[];
  /** In rank order, the first is the top; null where the board has no rank. */
  readonly backlog: readonly BacklogItem[] | null;
  readonly fields: readonly FieldUse[] | null;
  readonly otherBoards: readonly OtherBoard[] | null;
  readonly quickFilters: readonly QuickFilter[] | null;
  readonly issueTypes: readonly IssueTypeView[];
  readonly epics: readonly EpicView[] | null;
  readonly versions: readonly VersionView[] | null;
  /** Null where nobody is the Product Owner. */
  readonly productOwner: ProductOwnerTouches | null;
}
