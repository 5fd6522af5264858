import { useId } from 'react';
import type { ReactNode } from 'react';

import { listTransitions, moveIssues, transitionIssue } from '../../api/jira';
import type { Issue } from '../../api/shapes';
import { estimateOf, useSoftwareFields } from '../../shared/fields';
import { useJira } from '../../shared/loaded';
import { StatusLozenge } from '../../shared/lozenge';
import { useSite } from '../../shared/site';
import { useWrite } from '../../shared/use-write';
import { CommittedInput } from './committed-input';
import styles from './issue-details.module.css';
import { sprintsOf, useBoardEstimate, useOpenSprints } from './use-project-boards';
import { useEditIssue } from './use-edit-issue';

/** The fields at the side of the issue view that matter for sprints and ownership; each can be changed in place. */
export function IssueDetails({ issue }: { issue: Issue }) {
  const { site } = useSite();
  const fields = useSoftwareFields(useBoardEstimate(issue.key));
  const edit = useEditIssue(issue.key);
  const { issuetype, assignee, labels } = issue.fields;
  return (
    <section className={styles['details']} aria-label="Fields">
      <StatusField issue={issue} />
      <Row name="Type">{() => <span>{issuetype.name}</span>}</Row>
      <Row name="Assignee">
        {(id) => (
          <select
            id={id}
            value={assignee?.accountId ?? ''}
            onChange={({ target }) =>
              void edit({ assignee: target.value ? { accountId: target.value } : null })
            }
          >
            <option value="">Unassigned</option>
            {site.people.map(({ accountId, displayName }) => (
              <option key={accountId} value={accountId}>
                {displayName}
              </option>
            ))}
          </select>
        )}
      </Row>
      <Row name="Labels">
        {(id) => (
          <CommittedInput
            id={id}
            value={labels.join(' ')}
            onCommit={(text) => void edit({ labels: text.split(/\s+/).filter(Boolean) })}
          />
        )}
      </Row>
      {fields.estimate !== undefined && (
        <Row name="Story points">
          {(id) => (
            <CommittedInput
              id={id}
              value={estimateOf(issue, fields)}
              onCommit={(text) => void edit({ [String(fields.estimate)]: text === '' ? null : Number(text) })}
            />
          )}
        </Row>
      )}
      {fields.sprint !== undefined && <SprintField issue={issue} field={fields.sprint} />}
    </section>
  );
}

function StatusField({ issue }: { issue: Issue }) {
  const write = useWrite();
  const { status } = issue.fields;
  const { data: transitions = [] } = useJira(['transitions', issue.key, status.id], () =>
    listTransitions(issue.key),
  );
  return (
    <Row name="Status">
      {(id) => (
        <>
          <StatusLozenge status={status} />
          <select
            id={id}
            value=""
            onChange={({ target }) => void write(() => transitionIssue(issue.key, target.value))}
          >
            <option value="">Change…</option>
            {transitions.map(({ id: transitionId, name }) => (
              <option key={transitionId} value={transitionId}>
                {name}
              </option>
            ))}
          </select>
        </>
      )}
    </Row>
  );
}

function SprintField({ issue, field }: { issue: Issue; field: string }) {
  const write = useWrite();
  const open = useOpenSprints(issue.key);
  const sprints = sprintsOf(issue, field);
  const current = sprints.find(({ state }) => state !== 'closed');
  const closed = sprints.filter(({ state }) => state === 'closed').map(({ name }) => name);
  return (
    <Row name="Sprint">
      {(id) => (
        <>
          <select
            id={id}
            value={current?.id ?? ''}
            onChange={({ target }) =>
              void write(() => moveIssues([issue.key], target.value ? Number(target.value) : undefined))
            }
          >
            <option value="">None</option>
            {open.map(({ id: sprintId, name }) => (
              <option key={sprintId} value={sprintId}>
                {name}
              </option>
            ))}
          </select>
          {closed.length > 0 && <span>before: {closed.join(', ')}</span>}
        </>
      )}
    </Row>
  );
}

function Row({ name, children }: { name: string; children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <div className={styles['row']}>
      <label htmlFor={id}>{name}</label>
      <div className={styles['value']}>{children(id)}</div>
    </div>
  );
}
