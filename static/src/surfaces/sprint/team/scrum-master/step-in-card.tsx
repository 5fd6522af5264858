import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import { Inline, Stack } from '@atlaskit/primitives/compiled';
import { FormattedMessage } from 'react-intl';
import type { PracticeDto } from '../../../../../../src/contract/practice-api';
import { STEP_IN_SPRINTS } from '../../../../../../src/domain/maturity/step-in';
import { FailureNote } from '../../../../shared/failure-note';
import { Day } from '../../../../shared/team/day';
import styles from '../../../../shared/team/team.module.css';
import { callTeam, usePracticeChange } from '../../../../shared/team/use-team';

type StepIn = NonNullable<PracticeDto['stepIn']>;

/** "A Scrum Master's help would pay now": offered where a sign asks for it, ended with what has changed since. */
export function StepInCard({ data }: { readonly data: PracticeDto }) {
  const { stepIn, engagement, viewer } = data;
  const running = stepIn !== null && stepIn.record.endedAt === null;
  if (stepIn === null && !engagement.stepIn) return null;
  return (
    <div className={engagement.stepIn && !running ? styles['notice'] : styles['card']}>
      <Stack space="space.150" alignInline="start">
        <Heading size="small" as="h3">
          <FormattedMessage
            id={engagement.hat === 'someone' ? 'team.stepIn.title.someone' : 'team.stepIn.title'}
          />
        </Heading>
        {stepIn !== null && <Told stepIn={stepIn} speaks={viewer.speaks} />}
        {!running && engagement.stepIn && <Start speaks={viewer.speaks} />}
      </Stack>
    </div>
  );
}

function Start({ speaks }: { readonly speaks: boolean }) {
  const change = usePracticeChange();
  return (
    <Stack space="space.150" alignInline="start">
      <p className={styles['text']}>
        <FormattedMessage id="team.stepIn.text" />
      </p>
      {speaks && (
        <Inline space="space.100" shouldWrap>
          {STEP_IN_SPRINTS.map((sprints) => (
            <Button
              key={sprints}
              isDisabled={change.isPending}
              onClick={() =>
                change.mutate((projectKey) => callTeam('team.startStepIn', { projectKey, sprints }))
              }
            >
              <FormattedMessage id="team.stepIn.start" values={{ sprints }} />
            </Button>
          ))}
        </Inline>
      )}
      {change.isError && <FailureNote error={change.error} />}
    </Stack>
  );
}

function Told({ stepIn, speaks }: { readonly stepIn: StepIn; readonly speaks: boolean }) {
  const change = usePracticeChange();
  const { record, over, effect } = stepIn;
  const { startedAt, sprints, endedAt } = record;
  return (
    <Stack space="space.100" alignInline="start">
      <p className={styles['text']}>
        {endedAt === null ? (
          <FormattedMessage id="team.stepIn.running" values={{ sprints, date: <Day at={startedAt} /> }} />
        ) : (
          <FormattedMessage id="team.stepIn.ended" values={{ date: <Day at={endedAt} /> }} />
        )}
      </p>
      {endedAt === null && over && (
        <p className={styles['strong']}>
          <FormattedMessage id="team.stepIn.over" />
        </p>
      )}
      {effect !== null && (
        <ul className={styles['list']}>
          <li>
            <FormattedMessage id="team.stepIn.effect.X1" values={{ change: effect.X1 }} />
          </li>
          <li>
            <FormattedMessage id="team.stepIn.effect.X2" values={{ change: effect.X2 }} />
          </li>
        </ul>
      )}
      {endedAt === null && speaks && (
        <Button
          appearance={over ? 'primary' : 'default'}
          isLoading={change.isPending}
          onClick={() => change.mutate((projectKey) => callTeam('team.endStepIn', { projectKey }))}
        >
          <FormattedMessage id="team.stepIn.end" />
        </Button>
      )}
      {change.isError && <FailureNote error={change.error} />}
    </Stack>
  );
}
