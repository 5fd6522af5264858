import Select from '@atlaskit/select';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { FormattedMessage } from 'react-intl';
import type { SprintChoicesDto } from '../../../../../src/contract/sprint-api';
import { Field } from '../../../shared/fields/field';
import { QueryView } from '../../../shared/query-view';
import { call } from '../call';

interface BoardFieldProps {
  readonly projectKey: string;
  readonly value: number | undefined;
  readonly onChange: (boardId: number) => void;
}

/** One of the boards of a project; the one with sprints is chosen until the reader chooses another. */
export function BoardField({ projectKey, value, onChange }: BoardFieldProps) {
  const query = useQuery({
    queryKey: ['sprint.choices', projectKey],
    queryFn: () => call('sprint.choices', { projectKey }),
  });
  const first = query.data?.board?.id;
  useEffect(() => {
    if (value === undefined && first !== undefined) onChange(first);
  }, [value, first, onChange]);
  return (
    <QueryView query={query}>
      {({ boards }) => <Boards boards={boards} value={value} onChange={onChange} />}
    </QueryView>
  );
}

interface BoardsProps extends Pick<BoardFieldProps, 'value' | 'onChange'> {
  readonly boards: SprintChoicesDto['boards'];
}

function Boards({ boards, value, onChange }: BoardsProps) {
  const options = boards.map(({ id, name }) => ({ value: id, label: name }));
  if (boards.length === 0) return <FormattedMessage id="sprint.none.board" />;
  return (
    <Field label="sprint.board">
      {({ id }) => (
        <Select<(typeof options)[number]>
          inputId={id}
          options={options}
          value={options.find((option) => option.value === value) ?? null}
          onChange={(option) => option !== null && onChange(option.value)}
        />
      )}
    </Field>
  );
}
