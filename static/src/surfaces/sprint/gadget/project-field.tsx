import { AsyncSelect } from '@atlaskit/select';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { GadgetProjectDto } from '../../../../../src/contract/gadget-api';
import { FailureNote } from '../../../shared/failure-note';
import { Field } from '../../../shared/fields/field';
import { call } from './call';

interface ProjectFieldProps {
  readonly value: string | undefined;
  readonly onChange: (projectKey: string) => void;
}

interface Option {
  readonly value: string;
  readonly label: string;
}

/** One of the projects that the reader may browse, found by part of its name or key. */
export function ProjectField({ value, onChange }: ProjectFieldProps) {
  const { formatMessage } = useIntl();
  const [chosen, setChosen] = useState<Option | null>(value === undefined ? null : { value, label: value });
  const [failure, setFailure] = useState<unknown>(null);
  const find = async (query: string): Promise<Option[]> => {
    try {
      const projects = await call('gadget.projects', { query });
      setFailure(null);
      return projects.map(optionOf);
    } catch (error) {
      setFailure(error);
      return [];
    }
  };
  return (
    <Field
      label="sprint.gadget.project"
      error={failure === null ? undefined : <FailureNote error={failure} />}
    >
      {({ id, describedBy }) => (
        <AsyncSelect<Option>
          inputId={id}
          descriptionId={describedBy}
          cacheOptions
          defaultOptions
          loadOptions={find}
          noOptionsMessage={() => formatMessage({ id: 'sprint.gadget.project.none' })}
          placeholder={formatMessage({ id: 'sprint.gadget.project.find' })}
          value={chosen}
          onChange={(option) => {
            if (option === null) return;
            setChosen(option);
            onChange(option.value);
          }}
        />
      )}
    </Field>
  );
}

function optionOf({ key, name }: GadgetProjectDto): Option {
  return { value: key, label: `${name} (${key})` };
}
