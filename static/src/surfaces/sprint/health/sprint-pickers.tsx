import Select from '@atlaskit/select';
import { Inline } from '@atlaskit/primitives/compiled';
import { useId } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { SprintChoicesDto } from '../../../../../src/contract/sprint-api';
import styles from './sprint-pickers.module.css';

interface SprintPickersProps {
  readonly choices: SprintChoicesDto;
  readonly sprintId: number | undefined;
  readonly onBoard: (boardId: number) => void;
  readonly onSprint: (sprintId: number) => void;
}

interface Option {
  readonly value: number;
  readonly label: string;
}

/** Board → sprint. Future sprints are not offered: there is nothing to look back on. */
export function SprintPickers({ choices, sprintId, onBoard, onSprint }: SprintPickersProps) {
  const { formatMessage } = useIntl();
  const boards = choices.boards.map(({ id, name }) => ({ value: id, label: name }));
  const sprints = choices.sprints
    .filter(({ state }) => state !== 'future')
    .map(({ id, name, state }) => ({
      value: id,
      label: formatMessage(
        { id: 'sprint.option' },
        { name, state: formatMessage({ id: `sprint.state.${state}` }) },
      ),
    }));
  return (
    <Inline space="space.200" shouldWrap>
      <Picker label="sprint.board" options={boards} value={choices.board?.id} onPick={onBoard} />
      {sprints.length > 0 && (
        <Picker label="sprint.sprint" options={sprints} value={sprintId} onPick={onSprint} />
      )}
    </Inline>
  );
}

interface PickerProps {
  readonly label: string;
  readonly options: readonly Option[];
  readonly value: number | undefined;
  readonly onPick: (value: number) => void;
}

function Picker({ label, options, value, onPick }: PickerProps) {
  const id = useId();
  return (
    <div className={styles['picker']}>
      <label className={styles['label']} htmlFor={id}>
        <FormattedMessage id={label} />
      </label>
      <Select<Option>
        inputId={id}
        options={options}
        value={options.find((option) => option.value === value) ?? null}
        onChange={(option) => option !== null && onPick(option.value)}
      />
    </div>
  );
}
