import Lozenge from '@atlaskit/lozenge';
import { FormattedMessage } from 'react-intl';
import type { CeremoniesDto } from '../../../../../../src/contract/ceremony-api';
import styles from '../../../../shared/team/team.module.css';

type Status = CeremoniesDto['statuses'][number];

const APPEARANCE = { kept: 'default', adapted: 'new', covered: 'new', notCovered: 'moved' } as const;

/** Each ceremony with its purpose. Only a purpose that nothing covers is a question; nothing is a violation. */
export function CeremonyList({ statuses }: { readonly statuses: readonly Status[] }) {
  return (
    <div className={styles['card']}>
      <ul className={styles['plain']}>
        {statuses.map((status) => (
          <li key={status.ceremony} className={styles['row']}>
            <CeremonyLine status={status} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function CeremonyLine({ status: { ceremony, state, note } }: { readonly status: Status }) {
  return (
    <>
      <div className={styles['head']}>
        <span className={styles['strong']}>
          <FormattedMessage id={`settings.ceremony.${ceremony}`} />
        </span>
        <Lozenge appearance={APPEARANCE[state]}>
          <FormattedMessage id={`team.ceremonyState.${state}`} />
        </Lozenge>
      </div>
      <p className={styles['small']}>
        <FormattedMessage id={`settings.purpose.${ceremony}`} />
      </p>
      {note !== '' && <p className={styles['text']}>{note}</p>}
      {state === 'notCovered' && (
        <p className={styles['text']}>
          <FormattedMessage id={`team.uncovered.${ceremony}`} />
        </p>
      )}
    </>
  );
}
