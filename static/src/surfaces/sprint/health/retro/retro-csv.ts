import type { IntlShape } from 'react-intl';
import type { SprintReportDto } from '../../../../../../src/contract/sprint-api';
import { cameInAs } from './sections';

const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';

/**
 * Out: the issues behind the ledger as CSV (RFC 4180, UTF-8 with byte order mark), headings in the reader's language, numbers
 * with a decimal point. Cells that a spreadsheet would take for a formula are marked as text (OWASP, CSV injection).
 */
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
  return BYTE_ORDER_MARK + [head, ...lines].map((line) => line.map(cell).join(',') + LINE_END).join('');
}

/** What a spreadsheet may read as the beginning of a formula, full-width forms included. */
const FORMULA = /^\s*[=+\-@\t\r＝＋－＠]/;

function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Out: a name for the file, of letters and digits only. */
export function csvFileName({ sprint }: SprintReportDto): string {
  const name = sprint.name.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '');
  return `${name === '' ? `sprint-${sprint.id}` : name}.csv`;
}
