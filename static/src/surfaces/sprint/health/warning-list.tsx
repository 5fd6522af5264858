import Heading from '@atlaskit/heading';
import { FormattedList, FormattedMessage } from 'react-intl';
import type { WarningDto } from '../../../../../src/contract/sprint-api';
import styles from './warning-list.module.css';

const KEYS_SHOWN = 8;

/** What the reader must know about the numbers. */
export function WarningList({ warnings }: { readonly warnings: readonly WarningDto[] }) {
  if (warnings.length === 0) return null;
  return (
    <section>
      <Heading size="xsmall" as="h2">
        <FormattedMessage id="sprint.warnings.title" />
      </Heading>
      <ul className={styles['list']}>
        {warnings.map(({ code, keys, count }) => (
          <li key={code}>
            <FormattedMessage
              id={`sprint.warning.${code}`}
              values={{
                count: count ?? keys.length,
                keys: <FormattedList value={shortened(keys)} type="unit" />,
              }}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function shortened(keys: readonly string[]): string[] {
  return keys.length > KEYS_SHOWN ? [...keys.slice(0, KEYS_SHOWN), '…'] : [...keys];
}
