import { FormattedMessage } from 'react-intl';
import type { BacklogItemDto } from '../../../../../src/contract/backlog-api';
import { Disclosure } from '../../../shared/disclosure';
import { IssueLink } from '../../../shared/issue-link';
import styles from './backlog.module.css';

/** Open work on other boards: named, not hidden. The Product Owner cannot rank what is not on the list (S5). */
export function NotInThisList({ items }: { readonly items: readonly BacklogItemDto[] }) {
  return (
    <Disclosure label={<FormattedMessage id="sprint.backlog.elsewhere" values={{ count: items.length }} />}>
      <ul className={styles['log']}>
        {items.map(({ id, key, summary }) => (
          <li key={id}>
            <IssueLink issueKey={key} /> {summary}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
