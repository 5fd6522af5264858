import { useId, useState } from 'react';
import type { SyntheticEvent } from 'react';

import styles from './editable-text.module.css';

interface EditableTextProps {
  readonly label: string;
  readonly value: string;
  readonly multiline?: boolean;
  readonly onSave: (value: string) => unknown;
}

/** A text that is shown until somebody edits it. */
export function EditableText({ label, value, multiline = false, onSave }: EditableTextProps) {
  const [draft, setDraft] = useState<string | undefined>();
  const id = useId();
  if (draft === undefined) {
    return (
      <p className={styles['shown']}>
        <span className={styles['text']}>{multiline ? value || 'No description' : label}</span>
        <button type="button" onClick={() => setDraft(value)} aria-label={`Edit ${label.toLowerCase()}`}>
          Edit
        </button>
      </p>
    );
  }
  const save = (event: SyntheticEvent) => {
    event.preventDefault();
    void onSave(draft);
    setDraft(undefined);
  };
  const Field = multiline ? 'textarea' : 'input';
  return (
    <form onSubmit={save} className={styles['form']}>
      <label htmlFor={id}>{label}</label>
      <Field id={id} value={draft} rows={6} onChange={({ target }) => setDraft(target.value)} />
      <div>
        <button type="submit">Save</button>{' '}
        <button type="button" onClick={() => setDraft(undefined)}>
          Cancel
        </button>
      </div>
    </form>
  );
}
