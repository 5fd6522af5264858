import type { JsonObject } from '../../jira/store/json';
import type { Block } from '../engine/adf';
import type { WorkKind } from '../engine/model';
import { throughTheBoard, type Moment, type Visit } from '../engine/visit';
import type { CastName } from './small-cast';

type SmallType = 'epic' | 'story' | 'task' | 'subtask' | 'bug';
type SmallComponent = 'Checkout' | 'Returns' | 'Platform';

/** One issue of the small site: what it is, and what happens to it in which sprint. */
export interface SmallItem {
  /** What it shows; the guide finds the key by this name. */
  readonly name: string;
  readonly title: string;
  readonly type: SmallType;
  readonly kind?: WorkKind;
  /** `2026-10-20 10:15`, Berlin time; rows are in this order. */
  readonly created: string;
  readonly by?: CastName;
  readonly points?: number;
  readonly who?: CastName;
  /** Name of the parent row. */
  readonly parent?: string;
  readonly component?: SmallComponent;
  readonly labels?: readonly string[];
  readonly text?: readonly Block[];
  /** The sprints it is put into at their planning. */
  readonly planned?: readonly number[];
  /** Created straight into the running sprint. */
  readonly bornIn?: number;
  /** What happens to it, by the number of the sprint in whose days it happens. */
  readonly visits?: Readonly<Record<number, Visit>>;
  readonly properties?: JsonObject;
  /** Name of the row that blocks it. */
  readonly blockedBy?: string;
}

const PLACES = 4;

/** Work that goes through the whole board of four columns. */
export function done(begin: Moment, finish: Moment): Pick<Visit, 'moves'> {
  return { moves: throughTheBoard(begin, finish, 0, PLACES) };
}
