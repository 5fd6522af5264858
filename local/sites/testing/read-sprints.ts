import { ledgerOf, type Ledger } from '../../../src/domain/sprint/ledger';
import { replaySprint, type SprintRow } from '../../../src/domain/sprint/replay';
import type { HistoryEntry, IssueChange, SprintIssue, SprintWindow } from '../../../src/domain/sprint/sprint';
import type { ChangeItem, SiteBoard, SiteFile, SiteIssue, SiteSprint } from '../../jira/site-file/types';
import { listOf, member, numbersOf, textOf } from '../../jira/store/json';
import { parseStamp } from '../../jira/store/time';

/** One sprint of a site file as the app's own replay sees it. */
export interface ReplayedSprint {
  readonly sprint: SiteSprint;
  readonly rows: readonly SprintRow[];
  readonly ledger: Ledger;
}

/** Replays every started sprint of a board of a site file; `projectKeys` are the projects that its filter shows. */
export function replayBoard(
  site: SiteFile,
  boardId: number,
  projectKeys: readonly string[],
): ReplayedSprint[] {
  const board = (site.boards ?? []).find(({ id }) => id === boardId);
  if (board === undefined) throw new RangeError(`no board ${boardId}`);
  const field = board.configuration?.estimation?.field?.fieldId ?? '';
  const issues = (site.issues ?? [])
    .filter(({ key }) => projectKeys.includes(key.slice(0, key.lastIndexOf('-'))))
    .map((issue) => sprintIssueOf(issue, field));
  const started = (site.sprints ?? []).filter(({ state }) => state !== 'future');
  const windows = started.map((sprint) => windowOf(sprint, site));
  return started
    .filter(({ originBoardId }) => originBoardId === boardId)
    .map((sprint) => {
      const rows = replaySprint(issues, {
        window: windowOf(sprint, site),
        others: windows.filter(({ sprintId }) => sprintId !== sprint.id),
        statuses: statusesOf(board),
      });
      return { sprint, rows, ledger: ledgerOf(rows, field === '' ? 'count' : 'points') };
    });
}

function windowOf(sprint: SiteSprint, site: SiteFile): SprintWindow {
  const running = sprint.state === 'active';
  return {
    sprintId: sprint.id,
    startAt: parseStamp(sprint.startDate ?? '') ?? 0,
    endAt: parseStamp(running ? site.now : (sprint.completeDate ?? '')) ?? 0,
    running,
  };
}

function statusesOf(board: SiteBoard) {
  const columns = board.configuration?.columnConfig?.columns ?? [];
  const ids = columns.map(({ statuses }) => statuses.map(({ id }) => id));
  return { mapped: new Set(ids.flat()), done: new Set(ids.at(-1) ?? []) };
}

function sprintIssueOf(issue: SiteIssue, field: string): SprintIssue {
  const { fields } = issue;
  const level = Number(textOf(member(fields.issuetype, 'hierarchyLevel')));
  const points = fields[field];
  return {
    id: issue.id,
    key: issue.key,
    level: level > 0 ? 'epic' : level < 0 ? 'subtask' : 'item',
    createdAt: parseStamp(textOf(fields.created) ?? '') ?? 0,
    sprintIds: numbersOf(listOf(fields.customfield_10020).map((sprint) => member(sprint, 'id') ?? null)),
    statusId: textOf(member(fields.status, 'id')) ?? '',
    estimate: typeof points === 'number' ? points : null,
    otherEstimate: null,
    flagged: listOf(fields.customfield_10021).length > 0,
    waitsSince: [],
    history: (issue.changelog?.histories ?? []).map((history): HistoryEntry => ({
      id: history.id,
      at: parseStamp(history.created) ?? 0,
      changes: history.items.flatMap((item) => changeOf(item, field)),
    })),
  };
}

function changeOf(item: ChangeItem, field: string): IssueChange[] {
  const to = Object.hasOwn(item, 'toString') && typeof item.toString === 'string' ? item.toString : null;
  switch (item.fieldId) {
    case 'status':
      return [{ field: 'status', from: item.from ?? '', to: item.to ?? '' }];
    case 'customfield_10020':
      return [{ field: 'sprint', from: idsOf(item.from), to: idsOf(item.to) }];
    case field:
      return [{ field: 'estimate', from: pointsOf(item.fromString), to: pointsOf(to) }];
    default:
      return [];
  }
}

function idsOf(text: string | null | undefined): number[] {
  return (text ?? '').split(', ').filter(Boolean).map(Number);
}

function pointsOf(text: string | null | undefined): number | null {
  return text === null || text === undefined || text === '' ? null : Number(text.replace(',', '.'));
}
