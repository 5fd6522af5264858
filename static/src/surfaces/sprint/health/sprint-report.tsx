import { Stack, Text } from '@atlaskit/primitives/compiled';
import { useQuery } from '@tanstack/react-query';
import { FormattedDate, FormattedMessage, FormattedTime } from 'react-intl';
import type { SprintReportDto } from '../../../../../src/contract/sprint-api';
import { QueryView } from '../../../shared/query-view';
import { call } from '../call';
import { LedgerView } from './ledger-view';
import { WarningList } from './warning-list';

interface SprintReportProps {
  readonly boardId: number;
  readonly sprintId: number;
}

/** What happened in one sprint. */
export function SprintReport({ boardId, sprintId }: SprintReportProps) {
  const query = useQuery({
    queryKey: ['sprint.report', boardId, sprintId],
    queryFn: () => call('sprint.report', { boardId, sprintId }),
  });
  return (
    <QueryView query={query}>
      {(report) => (
        <Stack space="space.300">
          <SprintHead report={report} />
          <LedgerView report={report} />
          <WarningList warnings={report.warnings} />
        </Stack>
      )}
    </QueryView>
  );
}

function SprintHead({ report: { sprint, asOf } }: { readonly report: SprintReportDto }) {
  const end = sprint.completed ?? sprint.end;
  return (
    <Stack space="space.050">
      <div>
        <Text size="small" color="color.text.subtle">
          <FormattedMessage id="sprint.goal" />
        </Text>
        <Text weight="semibold" as="p">
          {sprint.goal === '' ? <FormattedMessage id="sprint.goal.none" /> : sprint.goal}
        </Text>
      </div>
      <Text color="color.text.subtle">
        <FormattedMessage
          id={end === null ? 'sprint.dates.open' : 'sprint.dates'}
          values={{ start: <Day of={sprint.start} />, end: end === null ? null : <Day of={end} /> }}
        />
        {' · '}
        <FormattedMessage id="sprint.asOf" values={{ time: <FormattedTime value={asOf} /> }} />
      </Text>
    </Stack>
  );
}

function Day({ of: instant }: { readonly of: number }) {
  return <FormattedDate value={instant} day="numeric" month="short" year="numeric" />;
}
