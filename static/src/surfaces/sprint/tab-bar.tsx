import { FormattedMessage, useIntl } from 'react-intl';
import styles from './tab-bar.module.css';

interface TabBarProps {
  readonly tabs: readonly { readonly id: string }[];
  readonly current: string;
  readonly onGo: (id: string) => void;
}

/** The pages of the project page. They are places with a URL of their own, so this is navigation, not a tab list. */
export function TabBar({ tabs, current, onGo }: TabBarProps) {
  const { formatMessage } = useIntl();
  return (
    <nav aria-label={formatMessage({ id: 'sprint.tabs' })}>
      <ul className={styles['tabs']}>
        {tabs.map(({ id }) => (
          <li key={id}>
            <button
              type="button"
              className={styles['tab']}
              aria-current={id === current ? 'page' : undefined}
              onClick={() => onGo(id)}
            >
              <FormattedMessage id={`sprint.tab.${id}`} />
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
