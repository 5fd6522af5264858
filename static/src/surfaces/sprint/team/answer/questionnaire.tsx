import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import { Inline, Stack } from '@atlaskit/primitives/compiled';
import { useEffect, useRef, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import type { AssessmentDto } from '../../../../../../src/contract/assessment-api';
import { DIMENSIONS } from '../../../../../../src/domain/maturity/questions.table';
import styles from '../../../../shared/team/team.module.css';
import { DimensionStep } from './dimension-step';
import { useDraft, useDraftKey } from './draft';
import { HandInStep } from './hand-in-step';

interface QuestionnaireProps {
  readonly round: NonNullable<AssessmentDto['round']>;
  readonly onLeave: () => void;
}

const STEPS = DIMENSIONS.length + 1;

/** Sixteen questions, a dimension a step, in any order and with any of them left out. */
export function Questionnaire({ round, onLeave }: QuestionnaireProps) {
  const [index, setIndex] = useState(0);
  const draft = useDraft(useDraftKey(round.number));
  const heading = useFocusOn(index);
  const dimension = DIMENSIONS[index];
  return (
    <Stack space="space.300">
      <Stack space="space.050">
        <div ref={heading} tabIndex={-1}>
          <Heading size="medium" as="h2">
            {dimension === undefined ? (
              <FormattedMessage id="team.answer.last" />
            ) : (
              <FormattedMessage id={`team.dimension.${dimension}`} />
            )}
          </Heading>
        </div>
        <p className={styles['small']}>
          <FormattedMessage id="team.answer.step" values={{ step: index + 1, steps: STEPS }} />
        </p>
        <p className={styles['small']}>
          <FormattedMessage id="team.answer.own" />
        </p>
      </Stack>
      {dimension === undefined ? (
        <HandInStep round={round} ballot={draft.ballot} onDone={draft.forget} onLeave={onLeave} />
      ) : (
        <DimensionStep dimension={dimension} ballot={draft.ballot} onAnswer={draft.answer} />
      )}
      <Inline space="space.100" shouldWrap>
        {index > 0 && (
          <Button onClick={() => setIndex(index - 1)}>
            <FormattedMessage id="team.answer.back" />
          </Button>
        )}
        {dimension !== undefined && (
          <Button appearance="primary" onClick={() => setIndex(index + 1)}>
            <FormattedMessage id="team.answer.next" />
          </Button>
        )}
        <Button appearance="subtle" onClick={onLeave}>
          <FormattedMessage id="team.answer.leave" />
        </Button>
      </Inline>
    </Stack>
  );
}

/** Out: what takes the focus when the step changes, so that keyboard and screen reader begin at its top. */
function useFocusOn(step: number) {
  const element = useRef<HTMLDivElement>(null);
  const first = useRef(true);
  useEffect(() => {
    if (!first.current) element.current?.focus();
    first.current = false;
  }, [step]);
  return element;
}
