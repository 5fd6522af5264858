import Spinner from '@atlaskit/spinner';
import { useIntl } from 'react-intl';
import styles from './loading.module.css';

/** Shown while a surface waits for its data. */
export function Loading() {
  const { formatMessage } = useIntl();
  return (
    <div className={styles['loading']} role="status">
      <Spinner label={formatMessage({ id: 'common.loading' })} />
    </div>
  );
}
