import { FormattedMessage, useIntl } from 'react-intl';
import styles from './tab-bar.module.css';

interface TabBarProps {
  readonly tabs: readonly { readonly id: string }[];
  readonly current: string;
  readonly onGo: (id: string) => void;
  /** Each is called by the message `${prefix}.${id}`, all of them by the message `label`. */
  readonly prefix: string;
  readonly label: string;
}

/** The parts of a page. They are places with a URL of their own, so this is navigation, not a tab list. */
export function TabBar({ tabs, current, onGo, prefix, label }: TabBarProps) {
  const { formatMessage } = useIntl();
  return (
    <nav aria-label={formatMessage({ id: label })}>
      <ul className={styles['tabs']}>
        {tabs.map(({ id }) => (
          <li key={id}>
            <button
              type="button"
              className={styles['tab']}
              aria-current={id === current ? 'page' : undefined}
              onClick={() => onGo(id)}
            >
              <FormattedMessage id={`${prefix}.${id}`} />
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
