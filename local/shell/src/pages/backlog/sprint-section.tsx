import { useState } from 'react';

import { sprintActionExtension } from '../../../../forge/bridge/extension';
import { clock, pageActions } from '../../api/host';
import { updateSprint } from '../../api/jira';
import type { Board, Issue, Project, Sprint } from '../../api/shapes';
import { AppAction } from '../../frame/app-action';
import { useJira } from '../../shared/loaded';
import { Lozenge } from '../../shared/lozenge';
import { Menu } from '../../shared/menu';
import { useModules } from '../../shared/site';
import { useWrite } from '../../shared/use-write';
import { boardRef, projectRef } from '../project-pages';
import { CompleteSprintForm } from './complete-sprint-form';
import { IssueList } from './issue-list';
import { SprintForm } from './sprint-form';
import styles from './sprint-section.module.css';

interface SprintSectionProps {
  readonly project: Project;
  readonly board: Board;
  readonly sprint: Sprint;
  readonly issues: readonly Issue[];
  readonly openSprints: readonly Sprint[];
  readonly estimateField: string | undefined;
}

/** An open sprint of the backlog: its issues, and what can be done with it. */
export function SprintSection(props: SprintSectionProps) {
  const { sprint, issues, openSprints, estimateField } = props;
  const [form, setForm] = useState<'start' | 'edit' | 'complete' | undefined>();
  const write = useWrite();
  const { data: now } = useJira(['clock'], clock.now);
  const closeForm = () => setForm(undefined);
  const complete = (to: number | undefined) =>
    void write(() => pageActions.completeSprint(sprint.id, to ?? 'backlog'));
  return (
    <section aria-label={sprint.name} className={styles['section']}>
      <header className={styles['header']}>
        <h2>{sprint.name}</h2>
        <Lozenge look={sprint.state === 'active' ? 'inprogress' : 'default'}>{sprint.state}</Lozenge>
        <span>{datesOf(sprint)}</span>
        <span>{issues.length} issues</span>
        {sprint.state === 'active' ? (
          <button type="button" onClick={() => setForm('complete')}>
            Complete sprint
          </button>
        ) : (
          <button type="button" onClick={() => setForm('start')}>
            Start sprint
          </button>
        )}
        <SprintMenu {...props} onEdit={() => setForm('edit')} />
      </header>
      {sprint.goal !== undefined && sprint.goal !== '' && <p>Goal: {sprint.goal}</p>}
      {(form === 'start' || form === 'edit') && now !== undefined && (
        <SprintForm
          sprint={sprint}
          purpose={form}
          now={now}
          onSave={(change) =>
            void write(() => updateSprint(sprint.id, change)).then((done) => done && closeForm())
          }
          onCancel={closeForm}
        />
      )}
      {form === 'complete' && (
        <CompleteSprintForm
          targets={openSprints.filter(({ id }) => id !== sprint.id)}
          onComplete={complete}
          onCancel={closeForm}
        />
      )}
      <IssueList
        issues={issues}
        sprintId={sprint.id}
        openSprints={openSprints}
        estimateField={estimateField}
      />
    </section>
  );
}

function datesOf({ startDate, endDate }: Sprint): string {
  return startDate !== undefined && endDate !== undefined
    ? `${startDate.slice(0, 10)} – ${endDate.slice(0, 10)}`
    : '';
}

/** The sprint's ••• menu with the app's sprint actions. */
function SprintMenu({ project, board, sprint, onEdit }: SprintSectionProps & { onEdit: () => void }) {
  const actions = useModules('jira:sprintAction');
  if (sprint.state === 'closed') return null;
  const ref = { id: String(sprint.id), state: sprint.state };
  const extension = sprintActionExtension(projectRef(project), boardRef(board), ref, window.location.href);
  return (
    <Menu label={`More actions for ${sprint.name}`}>
      <button type="button" onClick={onEdit}>
        Edit sprint
      </button>
      {actions.map((module) => (
        <AppAction key={module.key} module={module} extension={extension} subject={sprint.id} />
      ))}
    </Menu>
  );
}
