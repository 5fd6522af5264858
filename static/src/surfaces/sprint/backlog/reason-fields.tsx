import Select from '@atlaskit/select';
import { Stack } from '@atlaskit/primitives/compiled';
import { useId } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import {
  CONSULTED_ROLES,
  LONGEST_TRADE_OFF_REASON,
} from '../../../../../src/domain/backlog/ranking/trade-off';
import { TextField } from '../../../shared/fields/text-field';
import type { MoveReason } from './use-moves';
import styles from './backlog.module.css';

export const NO_REASON: MoveReason = { reason: '', consulted: [] };

interface ReasonFieldsProps {
  readonly why: MoveReason;
  readonly onChange: (why: MoveReason) => void;
}

/** Why the order changes, and which roles were asked: roles, never names (T50, T52). */
export function ReasonFields({ why, onChange }: ReasonFieldsProps) {
  const { formatMessage } = useIntl();
  const id = useId();
  const roles = CONSULTED_ROLES.map((value) => ({
    value,
    label: formatMessage({ id: `sprint.backlog.consulted.${value}` }),
  }));
  return (
    <Stack space="space.150">
      <TextField
        label="sprint.backlog.reason"
        help="sprint.backlog.reason.help"
        value={why.reason}
        maxLength={LONGEST_TRADE_OFF_REASON}
        readOnly={false}
        onChange={(reason) => onChange({ ...why, reason })}
      />
      <div>
        <label className={styles['label']} htmlFor={id}>
          <FormattedMessage id="sprint.backlog.consulted" />
        </label>
        <Select<(typeof roles)[number], true>
          inputId={id}
          isMulti
          options={roles}
          value={roles.filter(({ value }) => why.consulted.includes(value))}
          onChange={(chosen) => onChange({ ...why, consulted: chosen.map(({ value }) => value) })}
        />
      </div>
    </Stack>
  );
}
