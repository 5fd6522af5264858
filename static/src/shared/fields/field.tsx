import { useId, type ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import styles from './field.module.css';

interface FieldProps {
  /** Ids of messages. */
  readonly label: string;
  readonly help?: string | undefined;
  readonly error?: ReactNode;
  readonly children: (ids: { readonly id: string; readonly describedBy: string | undefined }) => ReactNode;
}

/** A form field with its label, what it is for, and what is wrong with it. */
export function Field({ label, help, error, children }: FieldProps) {
  const id = useId();
  const helpId = `${id}-help`;
  const errorId = `${id}-error`;
  const hasError = error !== undefined && error !== null;
  const described = [help === undefined ? '' : helpId, hasError ? errorId : ''].join(' ').trim();
  return (
    <div className={styles['field']}>
      <label className={styles['label']} htmlFor={id}>
        <FormattedMessage id={label} />
      </label>
      {children({ id, describedBy: described === '' ? undefined : described })}
      {help !== undefined && (
        <p id={helpId} className={styles['help']}>
          <FormattedMessage id={help} />
        </p>
      )}
      {hasError && (
        <p id={errorId} className={styles['error']} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
