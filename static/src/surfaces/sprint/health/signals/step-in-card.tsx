import Heading from '@atlaskit/heading';
import Lozenge from '@atlaskit/lozenge';
import { Stack, Text } from '@atlaskit/primitives/compiled';
import { useId } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { HealthDto, StepInDto } from '../../../../../../src/contract/health-schema';
import { ActionButton } from './action-button';
import { firstQuestion } from './first-question';
import { LabelledText } from './labelled-text';
import { observationText } from './observation-text';
import { judgedOf } from './signal';
import styles from './signals.module.css';

interface StepInCardProps {
  readonly health: HealthDto;
  /** Starts a step-in; absent where the reader may not, or where one is running. */
  readonly onStart?: (() => Promise<unknown>) | undefined;
}

/** "A Scrum Master’s help would pay now" (domain.md 5.3): where to begin, and the four key questions; nothing while no sign asks for it. */
export function StepInCard({ health, onStart }: StepInCardProps) {
  const titleId = useId();
  const { stepIn } = health;
  if (stepIn === null) return null;
  const { hat, sprints } = stepIn;
  return (
    <section className={styles['plain']} aria-labelledby={titleId}>
      <Stack space="space.150">
        <Heading size="small" as="h2" id={titleId}>
          <FormattedMessage id={`health.stepIn.title.${hat}`} values={sprints} />
        </Heading>
        <Text as="p">
          <FormattedMessage id={`health.stepIn.lead.${hat}`} values={sprints} />
        </Text>
        <LabelledText label="health.stepIn.first" strong>
          <FormattedMessage id={`health.ask.${firstQuestion(stepIn, health)}`} />
        </LabelledText>
        <div>
          <p className={styles['label']}>
            <FormattedMessage id="health.stepIn.questions" />
          </p>
          <ul className={styles['rows']}>
            {stepIn.questions.map((question) => (
              <KeyQuestion key={question.code} question={question} stepIn={stepIn} health={health} />
            ))}
          </ul>
        </div>
        {onStart !== undefined && <ActionButton label="health.stepIn.start" primary onAct={onStart} />}
      </Stack>
    </section>
  );
}

interface KeyQuestionProps {
  readonly question: StepInDto['questions'][number];
  readonly stepIn: StepInDto;
  readonly health: HealthDto;
}

function KeyQuestion({ question: { code, signals }, stepIn, health }: KeyQuestionProps) {
  const intl = useIntl();
  const seen = judgedOf(health, signals).map(({ observation }) => observationText(observation, intl));
  return (
    <li className={styles['row']}>
      <p className={styles['text']}>
        <FormattedMessage id={`health.keyQuestion.${code}`} />{' '}
        {stepIn.first === code && (
          <Lozenge appearance="inprogress">
            <FormattedMessage id="health.stepIn.begin" />
          </Lozenge>
        )}
      </p>
      <p className={styles['label']}>
        {seen.length > 0 ? seen.join(' ') : <FormattedMessage id="health.stepIn.nothing" />}
      </p>
    </li>
  );
}
