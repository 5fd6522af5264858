import { useEffect } from 'react';
import { createPortal } from 'react-dom';
import type { BurnUpDto, SprintReportDto } from '../../../../../../src/contract/sprint-api';
import { BurnUpChart } from '../burn-up/burn-up-chart';
import { Legend } from '../burn-up/legend';
import type { RetroDocument, RetroSection } from './retro-types';
import styles from './print-sheet.module.css';

interface PrintSheetProps {
  readonly document: RetroDocument;
  readonly burnUp: BurnUpDto;
  readonly report: SprintReportDto;
  readonly onPrinted: () => void;
}

/** Fits the width of A4 and Letter upright (CSS pixels). */
const PAPER_WIDTH = 660;

/** The sprint on paper: takes the place of the page while it is printed, with everything open and nothing to click. */
export function PrintSheet({ document: content, burnUp, report, onPrinted }: PrintSheetProps) {
  useEffect(() => {
    window.addEventListener('afterprint', onPrinted);
    window.print();
    return () => window.removeEventListener('afterprint', onPrinted);
  }, [onPrinted]);
  const [first, ...rest] = content.sections;
  return createPortal(
    <div className={styles['sheet']}>
      <h1 className={styles['title']}>{content.title}</h1>
      {first !== undefined && <Section section={first} />}
      <Legend burnUp={burnUp} />
      <BurnUpChart burnUp={burnUp} report={report} width={PAPER_WIDTH} size="full" onShow={ignore} />
      {rest.map((section) => (
        <Section key={section.heading} section={section} />
      ))}
    </div>,
    window.document.body,
  );
}

/** Nobody points at paper; the marks are drawn all the same. */
function ignore(): void {
  return undefined;
}

function Section({ section: { heading, lines, table } }: { readonly section: RetroSection }) {
  return (
    <section>
      <h2 className={styles['heading']}>{heading}</h2>
      {lines.map(({ name, text }) => (
        <p key={`${name ?? ''}${text}`} className={styles['line']}>
          {name !== null && <strong>{name}: </strong>}
          {text}
        </p>
      ))}
      {table !== null && (
        <table className={styles['table']}>
          <thead>
            <tr>
              {table.columns.map(({ name, numeric }) => (
                <th key={name} scope="col" className={numeric ? styles['numeric'] : undefined}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row, i) => (
              <tr key={`${row[0] ?? ''}${i}`}>
                {row.map((cell, column) => (
                  <td
                    key={table.columns[column]?.name}
                    className={table.columns[column]?.numeric === true ? styles['numeric'] : undefined}
                  >
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
