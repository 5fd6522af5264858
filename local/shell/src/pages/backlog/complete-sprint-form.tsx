import { useId, useState } from 'react';
import type { SyntheticEvent } from 'react';

import type { Sprint } from '../../api/shapes';
import styles from './sprint-form.module.css';

interface CompleteSprintFormProps {
  /** Sprints that can take the open issues. */
  readonly targets: readonly Sprint[];
  /** @param to sprint for the open issues; undefined = the backlog */
  readonly onComplete: (to: number | undefined) => void;
  readonly onCancel: () => void;
}

/** Asks where the open issues of a sprint go when it is completed. */
export function CompleteSprintForm({ targets, onComplete, onCancel }: CompleteSprintFormProps) {
  const [to, setTo] = useState('');
  const id = useId();
  const complete = (event: SyntheticEvent) => {
    event.preventDefault();
    onComplete(to ? Number(to) : undefined);
    onCancel();
  };
  return (
    <form onSubmit={complete} className={styles['form']}>
      <label htmlFor={id}>Move open issues to</label>
      <select id={id} value={to} onChange={({ target }) => setTo(target.value)}>
        <option value="">Backlog</option>
        {targets.map((sprint) => (
          <option key={sprint.id} value={sprint.id}>
            {sprint.name}
          </option>
        ))}
      </select>
      <button type="submit">Complete</button>
      <button type="button" onClick={onCancel}>
        Cancel
      </button>
    </form>
  );
}
