import Heading from '@atlaskit/heading';
import { Stack } from '@atlaskit/primitives/compiled';
import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import type { BurnUpDto, SprintReportDto } from '../../../../../../src/contract/sprint-api';
import { Disclosure } from '../../../../shared/disclosure';
import { BurnUpChart } from './burn-up-chart';
import { Legend } from './legend';
import { MarkDetail } from './mark-detail';
import type { ScopeMark } from './scope-marks';
import { StepTable } from './step-table';
import { useWidth } from './use-width';

interface BurnUpViewProps {
  readonly burnUp: BurnUpDto;
  readonly report: SprintReportDto;
}

const USUAL_WIDTH = 720;

/** The course of a sprint: scope, done work, the ideal line and, while it runs, the forecast; with the same as a table. */
export function BurnUpView({ burnUp, report }: BurnUpViewProps) {
  return <Course key={report.sprint.id} burnUp={burnUp} report={report} />;
}

function Course({ burnUp, report }: BurnUpViewProps) {
  const [ref, width] = useWidth<HTMLDivElement>(USUAL_WIDTH);
  const [shown, setShown] = useState<ScopeMark | null>(null);
  return (
    <section>
      <Stack space="space.150">
        <Heading size="small" as="h2">
          <FormattedMessage id="sprint.burnUp.title" />
        </Heading>
        <Legend burnUp={burnUp} />
        <div ref={ref}>
          <BurnUpChart
            burnUp={burnUp}
            report={report}
            width={width}
            size="full"
            shown={shown}
            onShow={setShown}
          />
        </div>
        <MarkDetail
          mark={shown}
          any={burnUp.steps.some(({ scopeDelta }) => scopeDelta !== 0)}
          unit={report.unit}
        />
        <Disclosure label={<FormattedMessage id="sprint.burnUp.table" />}>
          <StepTable burnUp={burnUp} unit={report.unit} />
        </Disclosure>
      </Stack>
    </section>
  );
}
