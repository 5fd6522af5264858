import { Stack, Text } from '@atlaskit/primitives/compiled';
import { FormattedMessage } from 'react-intl';
import { FailureNote } from '../../../../shared/failure-note';
import { SectionHeading } from '../../project/sections/section-heading';
import { SiteQueryView } from '../site-query-view';
import { BudgetForm } from './budget-form';
import { RunSteps } from './run-steps';
import { RunView } from './run-view';
import { useBackfill } from './use-backfill';

/** The run over the issues that were there before Tandem: started, watched and stopped here. */
export function BackfillSection() {
  const { progress, step } = useBackfill();
  return (
    <Stack space="space.250">
      <SectionHeading section="backfill" />
      <SiteQueryView query={progress}>
        {({ run, budget }) => (
          <Stack space="space.250">
            <Text as="p">
              <FormattedMessage id="settings.backfill.explain" />
            </Text>
            {run !== null && <RunView run={run} />}
            <RunSteps state={run?.state ?? null} pending={step.isPending} onStep={step.mutate} />
            {step.isError && <FailureNote error={step.error} />}
            <BudgetForm
              key={budget.perHour}
              budget={budget}
              pending={step.isPending}
              onSave={(perHour) => step.mutate({ perHour })}
            />
          </Stack>
        )}
      </SiteQueryView>
    </Stack>
  );
}
