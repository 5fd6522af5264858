import { FormattedMessage, useIntl } from 'react-intl';
import { IssueLink } from '../../../../shared/issue-link';
import styles from './change-text.module.css';
import type { BurnStepDto } from './scope-marks';

/** What happened to an issue, and by how much it moved scope or done work: "SHOP-12 added, +3". */
export function ChangeText({ step }: { readonly step: BurnStepDto }) {
  const { formatNumber } = useIntl();
  const delta = step.scopeDelta === 0 ? step.doneDelta : step.scopeDelta;
  return (
    <span className={styles['change']}>
      <FormattedMessage
        id="sprint.burnUp.change"
        values={{
          issue:
            step.key === '' ? (
              <FormattedMessage id="sprint.burnUp.hidden" />
            ) : (
              <IssueLink issueKey={step.key} />
            ),
          change: <FormattedMessage id={`sprint.burnUp.change.${step.change}`} />,
          delta: formatNumber(delta, { signDisplay: 'exceptZero' }),
        }}
      />
    </span>
  );
}
