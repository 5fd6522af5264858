import Textfield from '@atlaskit/textfield';
import type { ChangeEvent, ReactNode } from 'react';
import { Field } from './field';

interface TextFieldProps {
  readonly label: string;
  readonly help?: string | undefined;
  readonly error?: ReactNode;
  readonly value: string;
  readonly maxLength: number;
  readonly readOnly: boolean;
  readonly onChange: (value: string) => void;
}

/** A line of text. */
export function TextField({ label, help, error, value, maxLength, readOnly, onChange }: TextFieldProps) {
  return (
    <Field label={label} help={help} error={error}>
      {({ id, describedBy }) => (
        <Textfield
          id={id}
          aria-describedby={describedBy}
          value={value}
          maxLength={maxLength}
          isReadOnly={readOnly}
          isInvalid={error !== undefined && error !== null}
          onChange={(event: ChangeEvent<HTMLInputElement>) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
