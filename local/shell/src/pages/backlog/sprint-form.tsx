import { useId, useState } from 'react';
import type { SyntheticEvent } from 'react';

import type { Sprint } from '../../api/shapes';
import styles from './sprint-form.module.css';

const TWO_WEEKS_MS = 14 * 24 * 3_600_000;

interface SprintFormProps {
  readonly sprint: Sprint;
  readonly purpose: 'start' | 'edit';
  /** Site time as ISO stamp. */
  readonly now: string;
  /** A change as `POST /rest/agile/1.0/sprint/{id}` takes it. */
  readonly onSave: (change: Readonly<Record<string, unknown>>) => void;
  readonly onCancel: () => void;
}

/** Name, dates and goal of a sprint. A sprint without dates that is started gets two weeks from now on. */
export function SprintForm({ sprint, purpose, now, onSave, onCancel }: SprintFormProps) {
  const suggest = (laterMs: number) => (purpose === 'start' ? dateOf(later(now, laterMs)) : '');
  const [name, setName] = useState(sprint.name);
  const [goal, setGoal] = useState(sprint.goal ?? '');
  const [start, setStart] = useState(dateOf(sprint.startDate) || suggest(0));
  const [end, setEnd] = useState(dateOf(sprint.endDate) || suggest(TWO_WEEKS_MS));
  const save = (event: SyntheticEvent) => {
    event.preventDefault();
    onSave({
      name,
      goal,
      ...(start && { startDate: stampOf(start, sprint.startDate ?? now) }),
      ...(end && { endDate: stampOf(end, sprint.endDate ?? now) }),
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

function later(stamp: string, ms: number): string {
  return new Date(Date.parse(stamp) + ms).toISOString();
}

function dateOf(stamp: string | undefined): string {
  return stamp?.slice(0, 10) ?? '';
}

/** A date with the time of day of another stamp: of the sprint's own, or of now. */
function stampOf(date: string, stamp: string): string {
  return `${date}T${new Date(stamp).toISOString().slice(11)}`;
}
