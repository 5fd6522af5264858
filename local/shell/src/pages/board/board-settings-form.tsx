import { useState } from 'react';
import type { SyntheticEvent } from 'react';

import { pageActions } from '../../api/host';
import { listFields } from '../../api/jira';
import type { Board } from '../../api/shapes';
import { useJira } from '../../shared/loaded';
import { useWrite } from '../../shared/use-write';

interface BoardSettingsFormProps {
  readonly board: Board;
  /** The field that the board estimates in, if it does. */
  readonly estimateField: string | undefined;
  readonly onDone: () => void;
}

/** Name and estimation statistic of a board. */
export function BoardSettingsForm({ board, estimateField, onDone }: BoardSettingsFormProps) {
  const write = useWrite();
  const [name, setName] = useState(board.name);
  const [fieldId, setFieldId] = useState(estimateField ?? '');
  const { data: fields = [] } = useJira(['fields'], listFields);
  const numbers = fields.filter(({ schema }) => schema?.type === 'number');
  const save = async (event: SyntheticEvent) => {
    event.preventDefault();
    const field = numbers.find(({ id }) => id === fieldId);
    const estimation = field
      ? { type: 'field' as const, field: { fieldId: field.id, displayName: field.name } }
      : null;
    if (await write(() => pageActions.configureBoard(board.id, { name, estimation }))) onDone();
  };
  return (
    <form onSubmit={(event) => void save(event)} aria-label="Board settings">
      <label>
        Board name <input value={name} onChange={({ target }) => setName(target.value)} />
      </label>{' '}
      <label>
        Estimation{' '}
        <select value={fieldId} onChange={({ target }) => setFieldId(target.value)}>
          <option value="">Issue count</option>
          {numbers.map(({ id, name: fieldName }) => (
            <option key={id} value={id}>
              {fieldName}
            </option>
          ))}
        </select>
      </label>{' '}
      <button type="submit">Save</button>{' '}
      <button type="button" onClick={onDone}>
        Cancel
      </button>
    </form>
  );
}
