import Button from '@atlaskit/button/new';
import { Inline } from '@atlaskit/primitives/compiled';
import { FormattedMessage } from 'react-intl';
import type { BackfillProgressDto } from '../../../../../../src/contract/jobs-api';

type RunState = NonNullable<BackfillProgressDto['run']>['state'];
type Step = 'start' | 'pause' | 'resume' | 'cancel';

/** What can be done in each state; what has been done so far stays. */
const STEPS: Readonly<Record<RunState | 'none', readonly Step[]>> = {
  none: ['start'],
  running: ['pause', 'cancel'],
  waiting: ['pause', 'cancel'],
  paused: ['resume', 'cancel'],
  cancelled: ['start'],
  done: ['start'],
};

interface RunStepsProps {
  readonly state: RunState | null;
  readonly pending: boolean;
  readonly onStep: (step: Step) => void;
}

/** The steps that make sense now. */
export function RunSteps({ state, pending, onStep }: RunStepsProps) {
  return (
    <Inline space="space.100" shouldWrap>
      {STEPS[state ?? 'none'].map((step) => (
        <Button
          key={step}
          appearance={step === 'cancel' || step === 'pause' ? 'default' : 'primary'}
          isDisabled={pending}
          onClick={() => onStep(step)}
        >
          <FormattedMessage id={`settings.backfill.step.${step}`} />
        </Button>
      ))}
    </Inline>
  );
}
