import Heading from '@atlaskit/heading';
import { Stack, Text } from '@atlaskit/primitives/compiled';
import { FormattedDate, FormattedMessage } from 'react-intl';
import type {
  ReportWithBurnUpDto,
  RunningSprintDto,
  SprintReportDto,
} from '../../../../../src/contract/sprint-api';
import { BurnUpView } from './burn-up/burn-up-view';
import { TimeAndWork } from './burn-up/time-and-work';
import { CourseFigures } from './burn-up/course-figures';
import { CarriedList } from './carried/carried-list';
import { GoalItems } from './goal/goal-items';
import { LedgerView } from './ledger-view';
import type { RetroContent } from './retro/retro-document';
import { TakeToRetro } from './retro/take-to-retro';
import { WarningList } from './warning-list';

interface SprintViewProps extends ReportWithBurnUpDto {
  readonly boardId: number;
  /** Which items serve the goal; only of a running sprint. */
  readonly serving?: RunningSprintDto['serving'];
  /** What is taken to the retrospective with it. */
  readonly beside: Pick<RetroContent, 'health' | 'history' | 'hidden'>;
}

/** One sprint: its goal, time against work, its course, the ledger, and what came from earlier sprints. */
export function SprintView({ boardId, report, burnUp, serving, beside }: SprintViewProps) {
  return (
    <section>
      <Stack space="space.300">
        <Stack space="space.100">
          <SprintHead report={report} />
          {serving !== undefined && <GoalItems boardId={boardId} report={report} serving={serving} />}
        </Stack>
        <Stack space="space.100">
          <TimeAndWork burnUp={burnUp} unit={report.unit} />
          <CourseFigures burnUp={burnUp} />
        </Stack>
        <BurnUpView burnUp={burnUp} report={report} />
        <LedgerView report={report} />
        <CarriedList report={report} />
        <WarningList warnings={report.warnings} />
        <TakeToRetro report={report} burnUp={burnUp} {...beside} />
      </Stack>
    </section>
  );
}

function SprintHead({ report: { sprint } }: { readonly report: SprintReportDto }) {
  const end = sprint.completed ?? sprint.end;
  return (
    <Stack space="space.050">
      <Heading size="medium" as="h2">
        {sprint.name}
      </Heading>
      <Text as="p">
        <Text color="color.text.subtle">
          <FormattedMessage id="sprint.goal.label" />{' '}
        </Text>
        <Text weight="semibold">
          {sprint.goal === '' ? <FormattedMessage id="sprint.goal.none" /> : sprint.goal}
        </Text>
      </Text>
      <Text color="color.text.subtle">
        <FormattedMessage
          id={end === null ? 'sprint.dates.open' : 'sprint.dates'}
          values={{ start: <Day of={sprint.start} />, end: end === null ? null : <Day of={end} /> }}
        />
      </Text>
    </Stack>
  );
}

function Day({ of: instant }: { readonly of: number }) {
  return <FormattedDate value={instant} day="numeric" month="short" year="numeric" />;
}
