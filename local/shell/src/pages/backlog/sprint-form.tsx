import { useId, useState } from 'react';
import type { SyntheticEvent } from 'react';

import type { Sprint } from '../../api/shapes';
import styles from './sprint-form.module.css';

const TWO_WEEKS_MS = 14 * 24 * 3_600_000;

interface SprintFormProps {
  readonly sprint: Sprint;
  readonly purpose: 'start' | 'edit';
  /** A change as `POST /rest/agile/1.0/sprint/{id}` takes it. */
  readonly onSave: (change: Readonly<Record<string, unknown>>) => void;
  readonly onCancel: () => void;
}

/** Name, dates and goal of a sprint. A sprint without dates that is started gets two weeks from now on. */
export function SprintForm({ sprint, purpose, onSave, onCancel }: SprintFormProps) {
  const [name, setName] = useState(sprint.name);
  const [goal, setGoal] = useState(sprint.goal ?? '');
  const [start, setStart] = useState(
    dateOf(sprint.startDate) || (purpose === 'start' ? dateOf(nowStamp(0)) : ''),
  );
  const [end, setEnd] = useState(
    dateOf(sprint.endDate) || (purpose === 'start' ? dateOf(nowStamp(TWO_WEEKS_MS)) : ''),
  );
  const save = (event: SyntheticEvent) => {
    event.preventDefault();
    onSave({
      name,
      goal,
      ...(start && { startDate: stampOf(start, sprint.startDate) }),
      ...(end && { endDate: stampOf(end, sprint.endDate) }),
      ...(purpose === 'start' && { state: 'active' }),
    });
  };
  return (
    <form onSubmit={save} className={styles['form']}>
      <Field label="Sprint name" value={name} onChange={setName} />
      <Field label="Start date" type="date" value={start} onChange={setStart} />
      <Field label="End date" type="date" value={end} onChange={setEnd} />
      <Field label="Sprint goal" value={goal} onChange={setGoal} />
      <button type="submit">{purpose === 'start' ? 'Start' : 'Save'}</button>
      <button type="button" onClick={onCancel}>
        Cancel
      </button>
    </form>
  );
}

interface FieldProps {
  readonly label: string;
  readonly type?: 'text' | 'date';
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function Field({ label, type = 'text', value, onChange }: FieldProps) {
  const id = useId();
  return (
    <span>
      <label htmlFor={id}>{label}</label>{' '}
      <input id={id} type={type} value={value} onChange={({ target }) => onChange(target.value)} />
    </span>
  );
}

function nowStamp(laterMs: number): string {
  return new Date(Date.now() + laterMs).toISOString();
}

function dateOf(stamp: string | undefined): string {
  return stamp?.slice(0, 10) ?? '';
}

/** Keeps the time of day when only the date was changed. */
function stampOf(date: string, before: string | undefined): string {
  const time = before?.slice(11, 19) ?? '09:00:00';
  return `${date}T${time}.000Z`;
}
