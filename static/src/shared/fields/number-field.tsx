import Textfield from '@atlaskit/textfield';
import { useState, type ChangeEvent, type ReactNode } from 'react';
import { Field } from './field';

interface NumberFieldProps {
  readonly label: string;
  readonly help?: string | undefined;
  readonly error?: ReactNode;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly readOnly: boolean;
  readonly onChange: (value: number) => void;
}

/** A whole number. What cannot be read as one stays in the field and is not passed on. */
export function NumberField({ label, help, error, value, min, max, readOnly, onChange }: NumberFieldProps) {
  const [text, setText] = useState(String(value));
  const change = (event: ChangeEvent<HTMLInputElement>): void => {
    setText(event.target.value);
    const number = Number(event.target.value);
    if (event.target.value.trim() !== '' && Number.isInteger(number)) onChange(number);
  };
  const shown = Number(text) === value ? text : String(value);
  return (
    <Field label={label} help={help} error={error}>
      {({ id, describedBy }) => (
        <Textfield
          id={id}
          type="number"
          width="small"
          aria-describedby={describedBy}
          value={shown}
          min={min}
          max={max}
          isDisabled={readOnly}
          isInvalid={error !== undefined && error !== null}
          onChange={change}
        />
      )}
    </Field>
  );
}
