import { pageActions } from '../../api/host';
import { createSprint, getBoardConfiguration, listIssues, listSprints } from '../../api/jira';
import type { Board, Project } from '../../api/shapes';
import { Loaded, useJira } from '../../shared/loaded';
import { useWrite } from '../../shared/use-write';
import { ProjectFrame } from '../project-frame';
import { IssueList } from './issue-list';
import { SprintSection } from './sprint-section';

/** The backlog: open sprints with their issues, and what is not planned yet. */
export function BacklogPage({ projectKey, boardId }: { projectKey: string; boardId: number }) {
  return (
    <ProjectFrame projectKey={projectKey} boardId={boardId}>
      {({ project, board }) => board && <Backlog project={project} board={board} />}
    </ProjectFrame>
  );
}

function Backlog({ project, board }: { project: Project; board: Board }) {
  const write = useWrite();
  const query = useJira(['backlog', board.id], () => readBacklog(board.id));
  return (
    <Loaded query={query} what="board">
      {({ sprints, backlog, estimateField }) => {
        const open = sprints.map(({ sprint }) => sprint);
        return (
          <>
            {sprints.map(({ sprint, issues }) => (
              <SprintSection
                key={sprint.id}
                project={project}
                board={board}
                sprint={sprint}
                issues={issues}
                openSprints={open}
                estimateField={estimateField}
              />
            ))}
            <section aria-label="Backlog">
              <h2>Backlog ({backlog.length} issues)</h2>
              <IssueList
                issues={backlog}
                sprintId={undefined}
                openSprints={open}
                estimateField={estimateField}
              />
              <ClosedSprints boardId={board.id} />
              <button
                type="button"
                onClick={() => void write(() => createSprint(board.id, nextName(project, open)))}
              >
                Create sprint
              </button>
            </section>
          </>
        );
      }}
    </Loaded>
  );
}

/** The board's closed sprints, newest first; the backlog does not show their issues. */
function ClosedSprints({ boardId }: { boardId: number }) {
  const write = useWrite();
  const { data: closed = [] } = useJira(['closed-sprints', boardId], () => listSprints(boardId, ['closed']));
  if (closed.length === 0) return null;
  return (
    <details>
      <summary>Closed sprints ({closed.length})</summary>
      <ul>
        {closed.toReversed().map(({ id, name, completeDate }) => (
          <li key={id}>
            {name}, completed {completeDate?.slice(0, 10)}{' '}
            <button type="button" onClick={() => void write(() => pageActions.reopenSprint(id))}>
              Reopen {name}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

async function readBacklog(boardId: number) {
  const [configuration, open] = await Promise.all([
    getBoardConfiguration(boardId),
    listSprints(boardId, ['active', 'future']),
  ]);
  const estimateField = configuration.estimation?.field?.fieldId;
  const [backlog, ...lists] = await Promise.all([
    listIssues(`${boardId}/backlog`, estimateField),
    ...open.map(({ id }) => listIssues(`${boardId}/sprint/${id}/issue`, estimateField)),
  ]);
  return {
    estimateField,
    backlog,
    sprints: open.map((sprint, index) => ({ sprint, issues: lists[index] ?? [] })),
  };
}

/** Jira numbers new sprints on. */
function nextName({ key }: Project, open: readonly { name: string }[]): string {
  const numbers = open.map(({ name }) => Number(/\d+$/.exec(name)?.[0] ?? 0));
  return `${key} Sprint ${Math.max(0, ...numbers) + 1}`;
}
