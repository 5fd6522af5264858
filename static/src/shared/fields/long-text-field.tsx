import TextArea from '@atlaskit/textarea';
import type { ChangeEvent, ReactNode } from 'react';
import { Field } from './field';

interface LongTextFieldProps {
  readonly label: string;
  readonly help?: string | undefined;
  readonly error?: ReactNode;
  readonly value: string;
  readonly maxLength: number;
  readonly onChange: (value: string) => void;
}

/** A few lines of text. */
export function LongTextField({ label, help, error, value, maxLength, onChange }: LongTextFieldProps) {
  return (
    <Field label={label} help={help} error={error}>
      {({ id, describedBy }) => (
        <TextArea
          id={id}
          aria-describedby={describedBy}
          value={value}
          maxLength={maxLength}
          minimumRows={2}
          resize="vertical"
          isInvalid={error !== undefined && error !== null}
          onChange={(event: ChangeEvent<HTMLTextAreaElement>) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
