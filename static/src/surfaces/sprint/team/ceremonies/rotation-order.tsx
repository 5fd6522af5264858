import { IconButton } from '@atlaskit/button/new';
import ArrowDownIcon from '@atlaskit/icon/core/arrow-down';
import ArrowUpIcon from '@atlaskit/icon/core/arrow-up';
import { Inline } from '@atlaskit/primitives/compiled';
import { FormattedMessage, useIntl } from 'react-intl';
import type { CeremoniesDto } from '../../../../../../src/contract/ceremony-api';
import styles from '../../../../shared/team/team.module.css';

interface RotationOrderProps {
  readonly data: CeremoniesDto;
  readonly busy: boolean;
  readonly onOrder: (order: string[]) => void;
}

/** The people who joined, in turn, with how often each has facilitated: a count and nothing else. */
export function RotationOrder({ data, busy, onOrder }: RotationOrderProps) {
  const { formatMessage } = useIntl();
  const { rotation, fairness, viewer } = data;
  const ids = rotation.order.map(({ accountId }) => accountId);
  const swap = (index: number, other: number): void => {
    const next = [...ids];
    [next[index], next[other]] = [ids[other] ?? '', ids[index] ?? ''];
    onOrder(next);
  };
  if (ids.length === 0) {
    return (
      <p className={styles['subtle']}>
        <FormattedMessage id="team.rotation.nobody" />
      </p>
    );
  }
  return (
    <div>
      <p className={styles['small']}>
        <FormattedMessage id="team.rotation.order" />
      </p>
      <ol className={styles['list']}>
        {rotation.order.map(({ accountId, name }, index) => {
          const shown = name ?? formatMessage({ id: 'team.rotation.role' });
          return (
            <li key={accountId}>
              <Inline space="space.100" alignBlock="center" shouldWrap>
                <span>
                  {shown},{' '}
                  <FormattedMessage id="team.rotation.held" values={{ held: fairness[index]?.held ?? 0 }} />
                </span>
                {viewer.speaks && ids.length > 1 && (
                  <Inline space="space.050">
                    <IconButton
                      icon={ArrowUpIcon}
                      label={formatMessage({ id: 'team.rotation.up' }, { name: shown })}
                      appearance="subtle"
                      spacing="compact"
                      isDisabled={busy || index === 0}
                      onClick={() => swap(index, index - 1)}
                    />
                    <IconButton
                      icon={ArrowDownIcon}
                      label={formatMessage({ id: 'team.rotation.down' }, { name: shown })}
                      appearance="subtle"
                      spacing="compact"
                      isDisabled={busy || index === ids.length - 1}
                      onClick={() => swap(index, index + 1)}
                    />
                  </Inline>
                )}
              </Inline>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
