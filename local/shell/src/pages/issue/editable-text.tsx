import { useId, useState } from 'react';
import type { ReactNode, SyntheticEvent } from 'react';

import styles from './editable-text.module.css';

interface EditableTextProps {
  readonly label: string;
  readonly value: string;
  /** What is shown until somebody edits the text. */
  readonly children?: ReactNode;
  /** Text of the button that opens the editor. */
  readonly action?: string;
  readonly multiline?: boolean;
  readonly onSave: (value: string) => unknown;
}

/** A text that is shown until somebody edits it. */
export function EditableText({
  label,
  value,
  children,
  action,
  multiline = false,
  onSave,
}: EditableTextProps) {
  const [draft, setDraft] = useState<string | undefined>();
  const id = useId();
  if (draft === undefined) {
    return (
      <div className={styles['shown']}>
        {children}
        <button type="button" onClick={() => setDraft(value)}>
          {action ?? `Edit ${label.toLowerCase()}`}
        </button>
      </div>
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
