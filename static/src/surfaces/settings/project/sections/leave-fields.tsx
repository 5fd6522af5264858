import { Inline } from '@atlaskit/primitives/compiled';
import { useState, type ReactNode } from 'react';
import type { Leave } from '../../../../../../src/domain/team/settings';
import { DateField, dayAfter } from '../../../../shared/fields/date-field';

interface LeaveFieldsProps {
  readonly leave: Leave | undefined;
  readonly error: ReactNode;
  readonly onChange: (leave: Leave | undefined) => void;
}

const A_YEAR = 365;

/** When the Product Owner is away: so long nobody is asked why technical items do not see them (domain.md 3.2, S14). */
export function LeaveFields({ leave, error, onChange }: LeaveFieldsProps) {
  const [today] = useState(() => dayAfter(Date.now(), 0));
  const span = { least: dayAfter(today, -A_YEAR), most: dayAfter(today, A_YEAR) };
  // One day until the other end is said; a first day that is taken back takes the leave back.
  const from = (firstDay: number | null): void =>
    onChange(firstDay === null ? undefined : { firstDay, lastDay: leave?.lastDay ?? firstDay });
  const until = (lastDay: number | null): void =>
    onChange(lastDay === null ? undefined : { firstDay: leave?.firstDay ?? lastDay, lastDay });
  return (
    <Inline space="space.200" shouldWrap>
      <DateField
        {...span}
        label="settings.roles.poLeave.from"
        help="settings.roles.poLeave.help"
        value={leave?.firstDay ?? null}
        onChange={from}
      />
      <DateField
        {...span}
        label="settings.roles.poLeave.until"
        error={error}
        value={leave?.lastDay ?? null}
        onChange={until}
      />
    </Inline>
  );
}
