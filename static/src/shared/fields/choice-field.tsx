import Select from '@atlaskit/select';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Field } from './field';

interface ChoiceFieldProps<T extends string> {
  readonly label: string;
  readonly help?: string | undefined;
  readonly error?: ReactNode;
  readonly values: readonly T[];
  /** Each value is called by the message `${prefix}.${value}`. */
  readonly prefix: string;
  readonly value: T;
  readonly readOnly: boolean;
  readonly onChange: (value: T) => void;
}

/** One of a few values. */
export function ChoiceField<T extends string>(props: ChoiceFieldProps<T>) {
  const { label, help, error, values, prefix, value, readOnly, onChange } = props;
  const { formatMessage } = useIntl();
  const options = values.map((each) => ({ value: each, label: formatMessage({ id: `${prefix}.${each}` }) }));
  return (
    <Field label={label} help={help} error={error}>
      {({ id, describedBy }) => (
        <Select<(typeof options)[number]>
          inputId={id}
          descriptionId={describedBy}
          isDisabled={readOnly}
          isSearchable={false}
          options={options}
          value={options.find((option) => option.value === value) ?? null}
          onChange={(option) => option !== null && onChange(option.value)}
        />
      )}
    </Field>
  );
}
