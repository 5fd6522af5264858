import { IconButton } from '@atlaskit/button/new';
import ArrowDownIcon from '@atlaskit/icon/core/arrow-down';
import ArrowUpIcon from '@atlaskit/icon/core/arrow-up';
import ShowMoreIcon from '@atlaskit/icon/core/show-more-horizontal';
import { useIntl } from 'react-intl';
import styles from './backlog-table.module.css';

interface RowMovesProps {
  readonly itemKey: string;
  /** Null where there is nothing to pass on that side. */
  readonly moves: {
    readonly up: (() => void) | null;
    readonly down: (() => void) | null;
    readonly to: () => void;
  };
}

/** One up, one down, or to a place of the reader’s choice. */
export function RowMoves({ itemKey, moves: { up, down, to } }: RowMovesProps) {
  const { formatMessage } = useIntl();
  const label = (what: 'up' | 'down' | 'to'): string =>
    formatMessage({ id: `sprint.backlog.move.${what}` }, { key: itemKey });
  return (
    <span className={styles['buttons']}>
      <IconButton
        icon={ArrowUpIcon}
        label={label('up')}
        appearance="subtle"
        spacing="compact"
        isDisabled={up === null}
        onClick={() => up?.()}
      />
      <IconButton
        icon={ArrowDownIcon}
        label={label('down')}
        appearance="subtle"
        spacing="compact"
        isDisabled={down === null}
        onClick={() => down?.()}
      />
      <IconButton
        icon={ShowMoreIcon}
        label={label('to')}
        appearance="subtle"
        spacing="compact"
        onClick={to}
      />
    </span>
  );
}
