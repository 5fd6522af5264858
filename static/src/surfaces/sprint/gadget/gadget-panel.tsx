import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import { Inline, Stack, Text } from '@atlaskit/primitives/compiled';
import { FormattedMessage, FormattedTime } from 'react-intl';
import type { ReportWithBurnUpDto, SprintHealthDto } from '../../../../../src/contract/sprint-api';
import { router } from '../../../bridge';
import { BurnUpChart } from '../health/burn-up/burn-up-chart';
import { Legend } from '../health/burn-up/legend';
import { TimeAndWork } from '../health/burn-up/time-and-work';
import { useWidth } from '../health/burn-up/use-width';
import { EmptyState } from '../health/empty-state';
import { ReadingNote } from '../health/reading-note';
import { Headline } from '../health/signals/headline';
import { healthOf } from '../use-health';

interface GadgetPanelProps {
  readonly data: SprintHealthDto;
  readonly projectKey: string;
}

const USUAL_WIDTH = 440;

/** The headline of a board's sprints, and time against work of those that run. */
export function GadgetPanel({ data, projectKey }: GadgetPanelProps) {
  const { board, running, reading, asOf } = data;
  const path = board === null ? '/health' : `/health/${board.id}`;
  const open = (): void =>
    void router.navigate({ target: 'module', moduleKey: 'project-page', projectKey, path });
  return (
    <Stack space="space.200">
      {board !== null && (
        <Heading size="xsmall" as="h1">
          {board.name}
        </Heading>
      )}
      {reading !== null && <ReadingNote reading={reading} />}
      {running.length === 0 && <Said data={data} sprintId={undefined} />}
      {running.length === 0 && <NoneRunning data={data} />}
      {running.map((course) => (
        <Running key={course.report.sprint.id} data={data} course={course} />
      ))}
      <Inline space="space.100" alignBlock="center" spread="space-between" shouldWrap>
        <Text color="color.text.subtle" size="small">
          <FormattedMessage id="sprint.asOf" values={{ time: <FormattedTime value={asOf} /> }} />
        </Text>
        <Button spacing="compact" onClick={open}>
          <FormattedMessage id="sprint.gadget.open" />
        </Button>
      </Inline>
    </Stack>
  );
}

interface RunningProps {
  readonly data: SprintHealthDto;
  readonly course: ReportWithBurnUpDto;
}

function Running({ data, course: { report, burnUp } }: RunningProps) {
  const [ref, width] = useWidth<HTMLDivElement>(USUAL_WIDTH);
  return (
    <Stack space="space.150">
      <Heading size="xxsmall" as="h2">
        {report.sprint.name}
      </Heading>
      <Said data={data} sprintId={report.sprint.id} />
      <TimeAndWork burnUp={burnUp} unit={report.unit} />
      <Legend burnUp={burnUp} />
      <div ref={ref}>
        <BurnUpChart burnUp={burnUp} report={report} width={width} size="small" />
      </div>
    </Stack>
  );
}

/** What the signals say in short; nothing where it is not read yet. */
function Said({ data, sprintId }: { readonly data: SprintHealthDto; readonly sprintId: number | undefined }) {
  const health = healthOf(data, sprintId);
  return health === null ? null : <Headline health={health} hidden={data.hidden} />;
}

/** A board between two sprints is not empty: what its sprints were is said above. */
function NoneRunning({ data: { board, sprints } }: { readonly data: SprintHealthDto }) {
  if (board === null || !sprints.some(({ state }) => state !== 'future')) return <EmptyState board={board} />;
  return (
    <Text color="color.text.subtle">
      <FormattedMessage id="sprint.gadget.noneRunning" />
    </Text>
  );
}
