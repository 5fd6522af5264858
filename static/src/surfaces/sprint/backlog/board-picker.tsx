import Select from '@atlaskit/select';
import { useId } from 'react';
import { FormattedMessage } from 'react-intl';
import type { SprintChoicesDto } from '../../../../../src/contract/sprint-api';
import styles from './backlog.module.css';

interface BoardPickerProps {
  readonly boards: SprintChoicesDto['boards'];
  readonly boardId: number;
  readonly onBoard: (boardId: number) => void;
}

/** Which board’s list. */
export function BoardPicker({ boards, boardId, onBoard }: BoardPickerProps) {
  const id = useId();
  const options = boards.map((board) => ({ value: board.id, label: board.name }));
  return (
    <div className={styles['picker']}>
      <label className={styles['label']} htmlFor={id}>
        <FormattedMessage id="sprint.board" />
      </label>
      <Select<(typeof options)[number]>
        inputId={id}
        options={options}
        value={options.find(({ value }) => value === boardId) ?? null}
        onChange={(option) => option !== null && onBoard(option.value)}
      />
    </div>
  );
}
