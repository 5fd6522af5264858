import type { DragEvent } from 'react';

import { moveIssues, rankIssue } from '../../api/jira';
import type { Issue, Sprint } from '../../api/shapes';
import { Link } from '../../navigation/link';
import { paths } from '../../navigation/paths';
import { StatusLozenge } from '../../shared/lozenge';
import { useWrite } from '../../shared/use-write';
import styles from './issue-list.module.css';

const DRAGGED = 'application/x-issue-key';

interface IssueListProps {
  readonly issues: readonly Issue[];
  /** The sprint that the list belongs to; undefined = the backlog. */
  readonly sprintId: number | undefined;
  readonly openSprints: readonly Sprint[];
  readonly estimateField: string | undefined;
}

/** Ranked issues: move up and down, into another sprint or the backlog, by buttons or by dragging. */
export function IssueList({ issues, sprintId, openSprints, estimateField }: IssueListProps) {
  const write = useWrite();
  const move = (key: string, to: number | undefined) => void write(() => moveIssues([key], to));
  const rank = (index: number, step: -1 | 1) => {
    const [issue, other] = [issues[index], issues[index + step]];
    if (!issue || !other) return;
    const place = step < 0 ? { rankBeforeIssue: other.key } : { rankAfterIssue: other.key };
    void write(() => rankIssue(issue.key, place));
  };
  const drop = (event: DragEvent) => {
    const key = event.dataTransfer.getData(DRAGGED);
    if (key && !issues.some((issue) => issue.key === key)) move(key, sprintId);
  };
  return (
    <ol className={styles['list']} onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      {issues.length === 0 && <li className={styles['empty']}>No issues</li>}
      {issues.map((issue, index) => (
        <li
          key={issue.id}
          className={styles['row']}
          draggable
          onDragStart={(event) => event.dataTransfer.setData(DRAGGED, issue.key)}
        >
          <IssueSummary issue={issue} estimateField={estimateField} />
          <span className={styles['actions']}>
            <button
              type="button"
              aria-label={`Rank ${issue.key} up`}
              disabled={index === 0}
              onClick={() => rank(index, -1)}
            >
              ↑
            </button>
            <button
              type="button"
              aria-label={`Rank ${issue.key} down`}
              disabled={index === issues.length - 1}
              onClick={() => rank(index, 1)}
            >
              ↓
            </button>
            <select
              aria-label={`Move ${issue.key} to`}
              value={sprintId ?? ''}
              onChange={({ target }) => move(issue.key, target.value ? Number(target.value) : undefined)}
            >
              <option value="">Backlog</option>
              {openSprints.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </span>
        </li>
      ))}
    </ol>
  );
}

function IssueSummary({ issue, estimateField }: { issue: Issue; estimateField: string | undefined }) {
  const { summary, issuetype, status, assignee, labels } = issue.fields;
  const estimate = estimateField === undefined ? undefined : issue.fields[estimateField];
  return (
    <>
      <span className={styles['type']}>{issuetype.name}</span>
      <Link to={paths.issue(issue.key)}>{issue.key}</Link>
      <span className={styles['summary']}>{summary}</span>
      <span className={styles['labels']}>{labels.join(' ')}</span>
      <StatusLozenge status={status} />
      <span>{assignee?.displayName}</span>
      {typeof estimate === 'number' && <span aria-label={`${estimate} points`}>{estimate}</span>}
    </>
  );
}
