import { csvOf } from './csv';

const written = (value: string | number | null): string => csvOf([[value]]).slice(1, -2);

describe('a table as CSV', () => {
  it('begins with a byte order mark, and every line ends with CRLF', () => {
    expect(csvOf([['a', 1, null], ['b']])).toBe('\uFEFFa,1,\r\nb\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '  =1+1', '＝1', '＋1', ' ＠SUM(A1)'])(
    'marks %j as text: no spreadsheet takes it for a formula',
    (value) => {
      expect(written(value)).toBe(`'${value}`);
    },
  );

  it('keeps numbers numbers, negative ones too', () => {
    expect(written(-2.5)).toBe('-2.5');
  });

  it('quotes what would break a cell', () => {
    expect(written('a, "b"')).toBe('"a, ""b"""');
    expect(written('a\nb')).toBe('"a\nb"');
  });
});
