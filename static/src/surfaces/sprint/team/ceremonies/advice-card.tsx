import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import { Stack } from '@atlaskit/primitives/compiled';
import { FormattedList, FormattedMessage, useIntl } from 'react-intl';
import type { CeremoniesDto } from '../../../../../../src/contract/ceremony-api';
import { ExperimentBox } from '../../../../shared/experiment/experiment-box';
import { FirstThenRest } from '../../../../shared/first-then-rest';
import styles from '../../../../shared/team/team.module.css';
import { useProjectKey } from '../../../../shared/team/use-team';
import { causeText, type Advice } from './cause-text';

interface AdviceCardProps {
  readonly advice: CeremoniesDto['advice'];
  readonly onContext: () => void;
}

const TRY_DAYS = 28;

/** What could be adapted, each piece with the answer that caused it; nothing before the three questions (T32, T36). */
export function AdviceCard({ advice, onContext }: AdviceCardProps) {
  return (
    <div className={styles['card']}>
      <Stack space="space.150" alignInline="start">
        <Heading size="small" as="h3">
          <FormattedMessage id="team.advice.title" />
        </Heading>
        {advice.state === 'locked' ? <Locked onContext={onContext} /> : <Open advice={advice.advice} />}
      </Stack>
    </div>
  );
}

function Locked({ onContext }: Pick<AdviceCardProps, 'onContext'>) {
  return (
    <>
      <p className={styles['text']}>
        <FormattedMessage id="team.advice.locked" />
      </p>
      <p className={styles['small']}>
        <FormattedMessage id="team.advice.locked.why" />
      </p>
      <Button onClick={onContext}>
        <FormattedMessage id="team.advice.answer" />
      </Button>
    </>
  );
}

function Open({ advice }: { readonly advice: readonly Advice[] }) {
  if (advice.length === 0) {
    return (
      <p className={styles['text']}>
        <FormattedMessage id="team.advice.none" />
      </p>
    );
  }
  return (
    <FirstThenRest list={advice} keyOf={({ code }) => code} fold>
      {(each) => <AdviceLine advice={each} />}
    </FirstThenRest>
  );
}

function AdviceLine({ advice }: { readonly advice: Advice }) {
  const intl = useIntl();
  const projectKey = useProjectKey();
  const text = intl.formatMessage({ id: `team.advice.${advice.code}` });
  const causes = advice.causes.map((cause) => causeText(intl, cause));
  return (
    <Stack space="space.075">
      {advice.ceremony !== null && (
        <p className={styles['small']}>
          <FormattedMessage id={`settings.ceremony.${advice.ceremony}`} />
        </p>
      )}
      <p className={styles['strong']}>{text}</p>
      <p className={styles['subtle']}>
        <FormattedMessage id="team.because" values={{ causes: <FormattedList value={causes} /> }} />
      </p>
      <ExperimentBox
        projectKey={projectKey}
        finding={advice.code}
        onlyTry
        proposal={{ text, days: TRY_DAYS }}
      />
    </Stack>
  );
}
