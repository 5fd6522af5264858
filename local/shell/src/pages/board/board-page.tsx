import { useState } from 'react';

import { boardActionExtension } from '../../../../forge/bridge/extension';
import {
  getBoardConfiguration,
  listIssues,
  listSprints,
  listTransitions,
  transitionIssue,
} from '../../api/jira';
import type { Board, Issue, Project } from '../../api/shapes';
import { AppAction } from '../../frame/app-action';
import { Link } from '../../navigation/link';
import { paths } from '../../navigation/paths';
import { Loaded, useJira } from '../../shared/loaded';
import { Menu } from '../../shared/menu';
import { useModules } from '../../shared/site';
import { useWrite } from '../../shared/use-write';
import { ProjectFrame } from '../project-frame';
import { boardRef, projectRef } from '../project-pages';
import styles from './board-page.module.css';
import { BoardSettingsForm } from './board-settings-form';
import { boardColumns } from './columns';
import type { BoardColumn } from './columns';

/** A board: the issues of the active sprints, or of a kanban board, by column. */
export function BoardPage({ projectKey, boardId }: { projectKey: string; boardId: number }) {
  return (
    <ProjectFrame projectKey={projectKey} boardId={boardId}>
      {({ project, board }) => board && <BoardView project={project} board={board} />}
    </ProjectFrame>
  );
}

function BoardView({ project, board }: { project: Project; board: Board }) {
  const [configuring, setConfiguring] = useState(false);
  const query = useJira(['board', board.id], () => readBoard(board));
  return (
    <Loaded query={query} what="board">
      {({ sprints, columns, estimateField }) => (
        <>
          <header className={styles['header']}>
            <h2>{[board.name, ...sprints.map(({ name }) => name)].join(' · ')}</h2>
            <BoardMenu project={project} board={board} onConfigure={() => setConfiguring(true)} />
          </header>
          {configuring && (
            <BoardSettingsForm
              board={board}
              estimateField={estimateField}
              onDone={() => setConfiguring(false)}
            />
          )}
          {board.type === 'scrum' && sprints.length === 0 && <p>There is no active sprint.</p>}
          <div className={styles['columns']}>
            {columns.map((column, index) => (
              <Column key={column.name} columns={columns} index={index} estimateField={estimateField} />
            ))}
          </div>
        </>
      )}
    </Loaded>
  );
}

async function readBoard({ id, type }: Board) {
  const configuration = await getBoardConfiguration(id);
  const estimateField = configuration.estimation?.field?.fieldId;
  const sprints = type === 'kanban' ? [] : await listSprints(id, ['active']);
  const lists =
    sprints.length === 0 && type !== 'scrum'
      ? [await listIssues(`${id}/issue`, estimateField)]
      : await Promise.all(
          sprints.map((sprint) => listIssues(`${id}/sprint/${sprint.id}/issue`, estimateField)),
        );
  return { sprints, estimateField, columns: boardColumns(configuration, lists.flat()) };
}

interface ColumnProps {
  readonly columns: readonly BoardColumn[];
  readonly index: number;
  readonly estimateField: string | undefined;
}

function Column({ columns, index, estimateField }: ColumnProps) {
  const column = columns[index];
  if (!column) return null;
  return (
    <section className={styles['column']} aria-label={column.name}>
      <h3>
        {column.name} {column.issues.length}
      </h3>
      {column.issues.map((issue) => (
        <Card
          key={issue.id}
          issue={issue}
          before={columns[index - 1]}
          after={columns[index + 1]}
          estimateField={estimateField}
        />
      ))}
    </section>
  );
}

interface CardProps {
  readonly issue: Issue;
  readonly before: BoardColumn | undefined;
  readonly after: BoardColumn | undefined;
  readonly estimateField: string | undefined;
}

function Card({ issue, before, after, estimateField }: CardProps) {
  const write = useWrite();
  const estimate = estimateField === undefined ? undefined : issue.fields[estimateField];
  const move = (column: BoardColumn) => void write(() => moveToColumn(issue.key, column));
  return (
    <article className={styles['card']} aria-label={issue.key}>
      <p className={styles['summary']}>{issue.fields.summary}</p>
      <footer className={styles['footer']}>
        <Link to={paths.issue(issue.key)}>{issue.key}</Link>
        {typeof estimate === 'number' && <span>{estimate}</span>}
        <span>{issue.fields.assignee?.displayName}</span>
        {before && (
          <button
            type="button"
            aria-label={`Move ${issue.key} to ${before.name}`}
            onClick={() => move(before)}
          >
            ←
          </button>
        )}
        {after && (
          <button type="button" aria-label={`Move ${issue.key} to ${after.name}`} onClick={() => move(after)}>
            →
          </button>
        )}
      </footer>
    </article>
  );
}

/** Takes the transition that leads into a status of the column. @throws Error when the workflow has none */
async function moveToColumn(issueKey: string, { name, statusIds }: BoardColumn): Promise<void> {
  const transitions = await listTransitions(issueKey);
  const transition = transitions.find(({ to }) => statusIds.includes(to.id));
  if (!transition) throw new Error(`The workflow does not lead ${issueKey} to ${name}.`);
  await transitionIssue(issueKey, transition.id);
}

interface BoardMenuProps {
  readonly project: Project;
  readonly board: Board;
  readonly onConfigure: () => void;
}

/** The board's ••• menu with the app's board actions. */
function BoardMenu({ project, board, onConfigure }: BoardMenuProps) {
  const actions = useModules('jira:boardAction');
  const extension = boardActionExtension(projectRef(project), boardRef(board), window.location.href);
  return (
    <Menu label="More actions for the board">
      <button type="button" onClick={onConfigure}>
        Configure board
      </button>
      {actions.map((module) => (
        <AppAction key={module.key} module={module} extension={extension} subject={board.id} />
      ))}
    </Menu>
  );
}
