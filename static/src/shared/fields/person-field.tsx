import { AsyncSelect } from '@atlaskit/select';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { PersonDto } from '../../../../src/contract/settings-api';
import { Field } from './field';
import { usePersonName } from './use-person-name';

interface Option {
  readonly value: string;
  readonly label: string;
}

interface PeopleSource {
  /** People whose names are known already. */
  readonly known: readonly PersonDto[];
  readonly find: (query: string) => Promise<readonly PersonDto[]>;
}

interface PersonFieldProps extends PeopleSource {
  readonly label: string;
  readonly help?: string | undefined;
  readonly error?: ReactNode;
  readonly value: string | null;
  readonly readOnly: boolean;
  readonly onChange: (accountId: string | null) => void;
}

/** One person of the project, picked from Jira. Nobody, and an account that is gone, show as "role open". */
export function PersonField({
  label,
  help,
  error,
  value,
  readOnly,
  onChange,
  known,
  find,
}: PersonFieldProps) {
  const { formatMessage } = useIntl();
  const { options, noOptions } = usePeople({ known, find });
  const nameOf = usePersonName(known);
  const isKnown = known.some(({ accountId }) => accountId === value);
  return (
    <Field label={label} help={help} error={error}>
      {({ id, describedBy }) => (
        <AsyncSelect<Option>
          inputId={id}
          descriptionId={describedBy}
          isDisabled={readOnly}
          isClearable
          cacheOptions
          defaultOptions
          loadOptions={options}
          noOptionsMessage={noOptions}
          placeholder={formatMessage({ id: 'settings.people.open' })}
          value={value === null || !isKnown ? null : { value, label: nameOf(value) }}
          onChange={(option) => onChange(option?.value ?? null)}
        />
      )}
    </Field>
  );
}

interface PeopleFieldProps extends PeopleSource {
  readonly label: string;
  readonly help?: string | undefined;
  readonly error?: ReactNode;
  readonly values: readonly string[];
  readonly readOnly: boolean;
  readonly onChange: (accountIds: string[]) => void;
}

/** Several people of the project, picked from Jira. */
export function PeopleField({
  label,
  help,
  error,
  values,
  readOnly,
  onChange,
  known,
  find,
}: PeopleFieldProps) {
  const { options, noOptions } = usePeople({ known, find });
  const nameOf = usePersonName(known);
  return (
    <Field label={label} help={help} error={error}>
      {({ id, describedBy }) => (
        <AsyncSelect<Option, true>
          inputId={id}
          descriptionId={describedBy}
          isDisabled={readOnly}
          isMulti
          cacheOptions
          defaultOptions
          loadOptions={options}
          noOptionsMessage={noOptions}
          value={values.map((value) => ({ value, label: nameOf(value) }))}
          onChange={(chosen) => onChange(chosen.map(({ value }) => value))}
        />
      )}
    </Field>
  );
}

function usePeople({ find }: PeopleSource) {
  const { formatMessage } = useIntl();
  return {
    options: async (query: string): Promise<Option[]> =>
      (await find(query)).map(({ accountId, displayName }) => ({ value: accountId, label: displayName })),
    noOptions: () => formatMessage({ id: 'settings.people.none' }),
  };
}
