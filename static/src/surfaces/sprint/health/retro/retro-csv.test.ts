import { createIntl } from 'react-intl';
import de from '../../../../messages/de.json';
import en from '../../../../messages/en.json';
import { buildReport, buildRow } from '../burn-up/testing/burn-up-builders';
import { csvFileName, ledgerCsv } from './retro-csv';
import { buildContent } from './testing/retro-builders';

const ENGLISH = createIntl({ locale: 'en', messages: en });
const GERMAN = createIntl({ locale: 'de', messages: de });

function linesOf(summary: string): string[] {
  return ledgerCsv(buildReport({ rows: [buildRow({ summary })] }), ENGLISH).split('\r\n');
}

describe('the ledger as CSV', () => {
  it('has a byte order mark, one line for each issue and CRLF after each of them', () => {
    const text = ledgerCsv(buildContent().report, ENGLISH);
    expect(text.startsWith('\uFEFFSprint,Key,Summary,')).toBe(true);
    expect(text.split('\r\n')).toHaveLength(1 + 4 + 1);
    expect(text.split('\r\n')[2]).toBe('Sprint 42,SHOP-2,Pay by invoice,Committed,Left,2.5,3,,2');
  });

  it('has headings in the language of the reader and numbers that every program reads', () => {
    const [head, , second] = ledgerCsv(buildContent().report, GERMAN).split('\r\n');
    expect(head).toContain('Schätzung zu Beginn');
    expect(second).toContain('Zugesagt,Offen,2.5,3');
  });

  it('quotes what would break a cell (RFC 4180)', () => {
    expect(linesOf('a, "b"')[1]).toContain(',"a, ""b""",');
    expect(linesOf('a\nb')[1]).toContain(',"a\nb",');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1'])('marks %j as text', (summary) => {
    expect(linesOf(summary)[1]).toContain(`,'${summary},`);
  });

  it('keeps a negative estimate a number', () => {
    const rows = [buildRow({ initial: -3, final: null })];
    expect(ledgerCsv(buildReport({ rows }), ENGLISH)).toContain(',-3,,');
  });

  it('is saved under the name of the sprint', () => {
    expect(csvFileName(buildReport())).toBe('Sprint-42.csv');
    const sprint = { ...buildReport().sprint, name: '../"🚀' };
    expect(csvFileName(buildReport({ sprint }))).toBe('sprint-42.csv');
  });
});
