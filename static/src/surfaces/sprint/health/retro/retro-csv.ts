import type { IntlShape } from 'react-intl';
import type { SprintReportDto } from '../../../../../../src/contract/sprint-api';
import { csvOf } from '../../../../shared/csv';
import { cameInAs } from './sections';

/** Out: the issues behind the ledger as CSV, headings in the reader's language. */
export function ledgerCsv({ sprint, rows }: SprintReportDto, { formatMessage }: IntlShape): string {
  const named = (id: string): string => formatMessage({ id });
  const head = [
    ...['sprint.sprint', 'sprint.rows.key', 'sprint.rows.summary', 'sprint.retro.cameIn'],
    ...['sprint.retro.became', 'sprint.rows.initial', 'sprint.rows.final', 'sprint.rows.exit'],
    'sprint.retro.timesCarried',
  ].map(named);
  const lines = rows.map((row) => [
    ...[sprint.name, row.key, row.summary, named(cameInAs(row)), named(`sprint.outcome.${row.outcome}`)],
    ...[row.initial, row.final, row.exit, row.timesCarried],
  ]);
  return csvOf([head, ...lines]);
}

/** Out: a name for the file, of letters and digits only. */
export function csvFileName({ sprint }: SprintReportDto): string {
  const name = sprint.name.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '');
  return `${name === '' ? `sprint-${sprint.id}` : name}.csv`;
}
