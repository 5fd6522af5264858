const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';

/** What a spreadsheet may read as the beginning of a formula: after blanks, too, and in full-width forms. */
const FORMULA = /^\s*[=+\-@\t\r＝＋－＠]/;

/**
 * Out: rows as CSV (RFC 4180, UTF-8 with a byte order mark, which spreadsheets need to see it), numbers with a decimal point.
 * Cells that a spreadsheet would take for a formula are marked as text (OWASP, CSV injection).
 */
export function csvOf(rows: readonly (readonly (string | number | null)[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => row.map(cell).join(',') + LINE_END).join('');
}

function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
