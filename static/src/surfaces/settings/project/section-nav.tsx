import { FormattedMessage } from 'react-intl';
import styles from './section-nav.module.css';

interface SectionNavProps {
  readonly sections: readonly { readonly id: string }[];
  readonly current: string;
  readonly onGo: (id: string) => void;
}

/** The sections of the settings, each with a link of its own. */
export function SectionNav({ sections, current, onGo }: SectionNavProps) {
  return (
    <nav className={styles['nav']}>
      <ul className={styles['list']}>
        {sections.map(({ id }) => (
          <li key={id}>
            <button
              type="button"
              className={styles['item']}
              aria-current={id === current ? 'page' : undefined}
              onClick={() => onGo(id)}
            >
              <FormattedMessage id={`settings.section.${id}`} />
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
