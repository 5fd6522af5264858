import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import { Stack } from '@atlaskit/primitives/compiled';
import { FormattedMessage } from 'react-intl';
import type { CeremoniesDto } from '../../../../../../src/contract/ceremony-api';
import { FailureNote } from '../../../../shared/failure-note';
import styles from '../../../../shared/team/team.module.css';
import { callTeam, useCeremoniesChange } from '../../../../shared/team/use-team';
import { RotationOrder } from './rotation-order';
import { RotationSwitch } from './rotation-switch';

/** Who facilitates in turn: people join by themselves; whoever speaks for the team says what rotates (T74). */
export function RotationCard({ data }: { readonly data: CeremoniesDto }) {
  const change = useCeremoniesChange();
  const { rotation, viewer } = data;
  const act = (name: 'team.joinRotation' | 'team.leaveRotation'): void =>
    change.mutate((projectKey) => callTeam(name, { projectKey }));
  const save = (next: Partial<Rotation>): void =>
    change.mutate((projectKey) => callTeam('team.setRotation', { projectKey, ...rotationOf(data), ...next }));
  return (
    <div className={styles['card']}>
      <Stack space="space.150" alignInline="start">
        <Heading size="small" as="h3">
          <FormattedMessage id="team.rotation.title" />
        </Heading>
        <p className={styles['text']}>
          <FormattedMessage id="team.rotation.intro" />
        </p>
        {viewer.speaks ? (
          <RotationSwitch rotation={rotation} busy={change.isPending} onSave={save} />
        ) : (
          !rotation.on && (
            <p className={styles['small']}>
              <FormattedMessage id="team.rotation.off" />
            </p>
          )
        )}
        {rotation.on && rotation.standsIn && viewer.joinRefusal !== 'ROTATION_HAS_PO' && (
          <p className={styles['small']}>
            <FormattedMessage id="team.rotation.standsIn" />
          </p>
        )}
        {rotation.on && (
          <RotationOrder data={data} busy={change.isPending} onOrder={(order) => save({ order })} />
        )}
        {rotation.on && viewer.joinRefusal === null && (
          <Button
            appearance={viewer.inRotation ? 'subtle' : 'default'}
            isLoading={change.isPending}
            onClick={() => act(viewer.inRotation ? 'team.leaveRotation' : 'team.joinRotation')}
          >
            <FormattedMessage id={viewer.inRotation ? 'team.rotation.leave' : 'team.rotation.join'} />
          </Button>
        )}
        {rotation.on && viewer.joinRefusal !== null && (
          <p className={styles['small']}>
            <FormattedMessage id={`team.refusal.${viewer.joinRefusal}`} />
          </p>
        )}
        {change.isError && <FailureNote error={change.error} />}
      </Stack>
    </div>
  );
}

/** What is sent: people by their ids. */
export interface Rotation {
  readonly on: boolean;
  readonly ceremonies: CeremoniesDto['rotation']['ceremonies'];
  readonly order: string[];
}

function rotationOf({ rotation: { on, ceremonies, order } }: CeremoniesDto): Rotation {
  return { on, ceremonies, order: order.map(({ accountId }) => accountId) };
}
