import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import { Inline, Stack } from '@atlaskit/primitives/compiled';
import Select from '@atlaskit/select';
import { useEffect, useId, useRef, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import type { BacklogItemDto } from '../../../../../src/contract/backlog-api';
import { ChoiceField } from '../../../shared/fields/choice-field';
import { NO_REASON, ReasonFields } from './reason-fields';
import type { Moves } from './use-moves';
import styles from './backlog.module.css';

const PLACES = ['above', 'below'] as const;
/** More would be slow to draw; typing finds the others. */
const MOST_OFFERED = 50;

interface MovePanelProps {
  readonly item: BacklogItemDto;
  /** All items in rank order. */
  readonly items: readonly BacklogItemDto[];
  readonly moves: Moves;
  readonly onClose: () => void;
}

/** Moves an item above or below any other one, with the reason where somebody wants to say it. */
export function MovePanel({ item, items, moves, onClose }: MovePanelProps) {
  const others = items.filter(({ id }) => id !== item.id);
  const [place, setPlace] = useState<(typeof PLACES)[number]>('above');
  const [other, setOther] = useState(others[0]?.id ?? null);
  const [why, setWhy] = useState(NO_REASON);
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus(), []);
  const move = (): void => {
    if (other === null) return;
    moves.move({ issueId: item.id, to: place, other }, why);
    onClose();
  };
  return (
    <section ref={panel} tabIndex={-1} className={styles['panel']}>
      <Stack space="space.150">
        <Heading size="xsmall" as="h2">
          <FormattedMessage id="sprint.backlog.move.title" values={{ key: item.key }} />
        </Heading>
        <div className={styles['toolbar']}>
          <ChoiceField
            label="sprint.backlog.move.where"
            values={PLACES}
            prefix="sprint.backlogPlace"
            value={place}
            readOnly={false}
            onChange={setPlace}
          />
          <ItemPicker items={others} chosen={other} onChoose={setOther} />
        </div>
        <ReasonFields why={why} onChange={setWhy} />
        <Inline space="space.100">
          <Button appearance="primary" isDisabled={other === null} onClick={move}>
            <FormattedMessage id="sprint.backlog.move.do" />
          </Button>
          <Button appearance="subtle" onClick={onClose}>
            <FormattedMessage id="sprint.backlog.cancel" />
          </Button>
        </Inline>
      </Stack>
    </section>
  );
}

interface ItemPickerProps {
  readonly items: readonly BacklogItemDto[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}

function ItemPicker({ items, chosen, onChoose }: ItemPickerProps) {
  const id = useId();
  const [text, setText] = useState('');
  const options = items.map((item) => ({ value: item.id, label: `${item.key} ${item.summary}` }));
  const wanted = text.trim().toLowerCase();
  const offered = options.filter(({ label }) => label.toLowerCase().includes(wanted)).slice(0, MOST_OFFERED);
  return (
    <div className={styles['wide']}>
      <label className={styles['label']} htmlFor={id}>
        <FormattedMessage id="sprint.backlog.move.other" />
      </label>
      <Select<(typeof options)[number]>
        inputId={id}
        options={offered}
        filterOption={null}
        inputValue={text}
        onInputChange={setText}
        value={options.find(({ value }) => value === chosen) ?? null}
        onChange={(option) => option !== null && onChoose(option.value)}
      />
    </div>
  );
}
