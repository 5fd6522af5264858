import { OUTCOME_PROPERTY, readOutcomeProperty } from '../../../contract/outcome-property';
import type { BacklogItem, ProductOwnerTouches, TouchCount } from '../../../domain/backlog/detectors/input';
import type { TradeOff } from '../../../domain/backlog/ranking/trade-off';
import { platformTeamOf, type PlatformTeam } from '../../../domain/backlog/work-class/platform-team';
import type { Issue } from '../../../domain/jira/issue';
import type { RoleSettings, WorkClass } from '../../../domain/team/settings';
import { shareOnLeave } from '../../../domain/team/leave';
import { homeOf } from '../../sprint/sprint-home';
import { answersOf } from '../backlog-item';
import { rankedOnBoard, UNFINISHED } from '../board-items';
import { classOfIssue } from '../class-of-issue';
import { onBoardOf, orNull, type SeparationScope } from './scope';
import type { SeparationDeps } from './separation-deps';

/** More open items than this are not read: the top of the list is what gets done (domain.md 3.3). */
const MOST_OPEN = 1000;
const DONE_DAYS = 90;
const TOUCH_DAYS = 60;
const STANDARD = 'issuetype in standardIssueTypes()';

/** An open item of the board with what detectors ask of it. */
export interface OpenItem {
  readonly issue: Issue;
  readonly class: WorkClass;
  readonly answered: boolean;
  readonly understood: boolean;
  readonly inSprint: boolean;
}

/** Out: the open items of the board in rank order, the first thousand. Throws Failures. */
export async function readOpenItems(deps: SeparationDeps, scope: SeparationScope): Promise<OpenItem[]> {
  const query = rankedOnBoard(scope.board, { ...scope, jql: UNFINISHED });
  const read = await deps.appIssues.first(MOST_OPEN, query, scope.reading, [OUTCOME_PROPERTY]);
  return read.map(({ issue, properties }) => {
    const { property } = readOutcomeProperty(properties[OUTCOME_PROPERTY]);
    return {
      issue,
      class: classOfIssue(issue, scope.markers, property?.notTechnical).class,
      answered: property !== null && answersOf(property) === 'clear',
      understood: property?.po.state === 'understood',
      inSprint: issue.sprints.some(({ state }) => state === 'active'),
    };
  });
}

/** Out: what stands in the backlog; null where the site has no rank. `ranked` by the PO counts as acknowledged. */
export async function backlogOf(
  deps: SeparationDeps,
  { board, fields }: SeparationScope,
  open: readonly OpenItem[],
): Promise<BacklogItem[] | null> {
  if (fields.rank === null) return null;
  const log = await deps.stores.tradeOffs.read({ project: homeOf(board), name: String(board.id) });
  const byPo = new Set((log?.value ?? []).filter(isByPo).map(({ item }) => item));
  return open
    .filter((item) => !item.inSprint && item.class !== 'excluded')
    .map(({ issue, class: workClass, answered, understood }) => ({
      issueId: issue.id,
      class: workClass,
      createdAt: issue.createdAt,
      answered,
      acknowledged: understood || byPo.has(issue.id),
    }));
}

function isByPo({ byRole }: TradeOff): boolean {
  return byRole === 'PO';
}

/** Out: whether the product itself is technical, by what was done in the last 90 days. Throws Failures. */
export async function readPlatform(deps: SeparationDeps, scope: SeparationScope): Promise<PlatformTeam> {
  const jql = `statusCategory = Done AND statusCategoryChangedDate >= -${DONE_DAYS}d AND ${STANDARD}`;
  const done = await deps.appIssues.first(MOST_OPEN, onBoardOf(scope, jql), scope.reading);
  const classes = done.map(({ issue }) => classOfIssue(issue, scope.markers).class);
  return platformTeamOf(classes, scope.settings.technical.platformTeam);
}

/**
 * Out: how often the Product Owner (or a delegate) touched items in 60 days, as counts of a role; null where nobody has the
 * role, or Jira does not say. Throws Failures.
 */
export async function readTouches(
  deps: SeparationDeps,
  scope: SeparationScope,
  open: readonly OpenItem[],
): Promise<ProductOwnerTouches | null> {
  const people = ownersOf(scope.settings.roles);
  if (people.length === 0) return null;
  const since = `-${TOUCH_DAYS}d`;
  const jql = `${STANDARD} AND updated >= ${since}`;
  const byThem = people.map((id) => `issue in updatedBy("${id}", "${since}")`).join(' OR ');
  const [changed, touched] = await Promise.all([
    deps.appIssues.first(MOST_OPEN, onBoardOf(scope, jql), scope.reading),
    orNull(deps.appIssues.keys(onBoardOf(scope, `${jql} AND (${byThem})`))),
  ]);
  if (touched === null) return null;
  const classes = new Map(open.map(({ issue, class: workClass }) => [issue.id, workClass]));
  for (const { issue } of changed) classes.set(issue.id, classOfIssue(issue, scope.markers).class);
  const acknowledged = new Set(open.filter(({ understood }) => understood).map(({ issue }) => issue.id));
  const away = shareOnLeave(scope.settings.roles.poLeave, scope.now, TOUCH_DAYS);
  const count = (wanted: WorkClass): TouchCount => {
    const ids = [...classes].filter(([, workClass]) => workClass === wanted).map(([id]) => id);
    return { items: ids.length, touched: ids.filter((id) => touched.has(id) || acknowledged.has(id)).length };
  };
  return { technical: count('technical'), functional: count('functional'), away };
}

function ownersOf({ po, poDelegates }: RoleSettings): string[] {
  return po === null ? [] : [po, ...poDelegates];
}
