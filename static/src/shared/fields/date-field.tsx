import Textfield from '@atlaskit/textfield';
import type { ChangeEvent, ReactNode } from 'react';
import { Field } from './field';

interface DateFieldProps {
  readonly label: string;
  readonly help?: string | undefined;
  readonly error?: ReactNode;
  /** Start of a day in the reader's time zone (ms); null while the field holds no date. */
  readonly value: number | null;
  /** The first and the last day that make sense (ms). */
  readonly least: number;
  readonly most: number;
  readonly onChange: (value: number | null) => void;
}

/** A day, picked in the browser's own calendar. */
export function DateField({ label, help, error, value, least, most, onChange }: DateFieldProps) {
  return (
    <Field label={label} help={help} error={error}>
      {({ id, describedBy }) => (
        <Textfield
          id={id}
          type="date"
          width="medium"
          aria-describedby={describedBy}
          value={value === null ? '' : dayOf(value)}
          min={dayOf(least)}
          max={dayOf(most)}
          isInvalid={error !== undefined && error !== null}
          onChange={(event: ChangeEvent<HTMLInputElement>) => onChange(startOfDay(event.target.value))}
        />
      )}
    </Field>
  );
}

/** Out: the start (ms) of the day that comes so many days after `instant`, in the reader's time zone. */
export function dayAfter(instant: number, days: number): number {
  const day = new Date(instant);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + days).getTime();
}

function dayOf(instant: number): string {
  const day = new Date(instant);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

function startOfDay(text: string): number | null {
  const [year, month, day] = text.split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  const start = new Date(year, month - 1, day).getTime();
  return Number.isNaN(start) ? null : start;
}
