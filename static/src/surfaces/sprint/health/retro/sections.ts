import type { IntlShape } from 'react-intl';
import type { PastSprintDto, SprintReportDto, SprintRowDto } from '../../../../../../src/contract/sprint-api';
import type { Unit } from '../burn-up/quantity';
import { cellRows, ESTIMATE_OF, LEDGER_COLUMNS, LEDGER_ROWS, outsideRows, sumOf } from '../ledger';
import type { RetroLine, RetroSection, RetroTable } from './retro-types';

/** Out: the ledger as on screen, with what it comes to. */
export function ledgerSection({ rows, unit, ledger }: SprintReportDto, intl: IntlShape): RetroSection {
  const { formatMessage } = intl;
  const shown = LEDGER_ROWS.filter((row) => row !== 'uncommitted' || cellRows(rows, row, 'total').length > 0);
  const outside = outsideRows(rows);
  const line = (id: string, text: string): RetroLine => ({ name: formatMessage({ id }), text });
  return {
    heading: formatMessage({ id: 'sprint.ledger.title' }),
    lines: [
      ...(unit === 'count'
        ? []
        : [
            line(
              'sprint.ledger.reestimated',
              formatMessage({ id: 'sprint.amount.delta' }, { points: ledger.reestimated.points }),
            ),
          ]),
      ...(outside.length > 0
        ? [
            line(
              'sprint.ledger.outside',
              amountText(intl, unit, outside.length, sumOf(outside, ESTIMATE_OF.outside)),
            ),
          ]
        : []),
      line('sprint.history.sayDo', shareText(intl, ledger.sayDo)),
      line('sprint.history.completedToCommitted', shareText(intl, ledger.completedToCommitted)),
      line('sprint.history.scopeNet', shareText(intl, ledger.scope.net, 'exceptZero')),
      line('sprint.history.scopeGross', shareText(intl, ledger.scope.gross)),
    ],
    table: {
      columns: columnsOf(
        intl,
        [''],
        LEDGER_COLUMNS.map((column) => `sprint.ledger.${column}`),
      ),
      rows: shown.map((row) => [
        formatMessage({ id: `sprint.ledger.${row}` }),
        ...LEDGER_COLUMNS.map((column) => {
          const cell = cellRows(rows, row, column);
          return amountText(intl, unit, cell.length, sumOf(cell, ESTIMATE_OF[column]));
        }),
      ]),
    },
  };
}

/** Out: the issues of the sprint, each with how it came in, what became of it and how often it was carried over. */
export function itemsSection({ rows, unit }: SprintReportDto, intl: IntlShape): RetroSection | null {
  if (rows.length === 0) return null;
  const { formatMessage } = intl;
  const estimates = unit === 'count' ? [] : (['initial', 'final'] as const);
  return {
    heading: formatMessage({ id: 'sprint.retro.items' }),
    lines: [],
    table: {
      columns: columnsOf(
        intl,
        ['sprint.rows.key', 'sprint.rows.summary', 'sprint.retro.cameIn', 'sprint.retro.became'],
        [...estimates.map((estimate) => `sprint.rows.${estimate}`), 'sprint.retro.timesCarried'],
      ),
      rows: rows.map((row) => [
        row.key,
        row.summary,
        formatMessage({ id: cameInAs(row) }),
        formatMessage({ id: `sprint.outcome.${row.outcome}` }),
        ...estimates.map((estimate) =>
          estimateText(intl, estimate === 'final' ? (row.final ?? row.exit) : row[estimate]),
        ),
        intl.formatNumber(row.timesCarried),
      ]),
    },
  };
}

/** Out: the message that says how an issue came into the sprint. */
export function cameInAs({ committed, added }: Pick<SprintRowDto, 'committed' | 'added'>): string {
  const row = committed ? 'committed' : added ? 'added' : 'uncommitted';
  return `sprint.ledger.${row}`;
}

/** Out: the last closed sprints, the newest first. */
export function historySection(history: readonly PastSprintDto[], intl: IntlShape): RetroSection | null {
  if (history.length === 0) return null;
  const { formatMessage } = intl;
  const tallies = ['committed', 'added', 'removed', 'completed', 'notCompleted'] as const;
  const counts = ['carried', 'carriedAgain'] as const;
  return {
    heading: formatMessage({ id: 'sprint.history.title' }, { count: history.length }),
    lines: [],
    table: {
      columns: columnsOf(
        intl,
        ['sprint.sprint'],
        [...tallies, ...counts, 'sayDo', 'completedToCommitted', 'scopeNet', 'scopeGross', 'unestimated'].map(
          (id) => `sprint.history.${id}`,
        ),
      ),
      rows: history
        .toReversed()
        .map((sprint) => [
          sprint.name,
          ...tallies.map((id) =>
            amountText(intl, sprint.unit, sprint.ledger[id].count, sprint.ledger[id].points),
          ),
          ...counts.map((id) => formatMessage({ id: 'sprint.amount.items' }, { count: sprint[id] })),
          shareText(intl, sprint.ledger.sayDo),
          shareText(intl, sprint.ledger.completedToCommitted),
          shareText(intl, sprint.ledger.scope.net, 'exceptZero'),
          shareText(intl, sprint.ledger.scope.gross),
          shareText(intl, sprint.unestimated),
        ]),
    },
  };
}

/** Out: what the reader must know about the numbers. */
export function notesSection({ warnings }: SprintReportDto, intl: IntlShape): RetroSection | null {
  if (warnings.length === 0) return null;
  return {
    heading: intl.formatMessage({ id: 'sprint.warnings.title' }),
    lines: warnings.map(({ code, keys, count }) => ({
      name: null,
      text: intl.formatMessage(
        { id: `sprint.warning.${code}` },
        { count: count ?? keys.length, keys: intl.formatList(keys, { type: 'unit' }) },
      ),
    })),
    table: null,
  };
}

function columnsOf(
  { formatMessage }: IntlShape,
  texts: readonly string[],
  numbers: readonly string[],
): RetroTable['columns'] {
  const named = (id: string): string => (id === '' ? '' : formatMessage({ id }));
  return [
    ...texts.map((id) => ({ name: named(id), numeric: false })),
    ...numbers.map((id) => ({ name: named(id), numeric: true })),
  ];
}

/** As `Amount` shows it: estimate and items, or items alone where the team does not estimate. */
function amountText({ formatMessage }: IntlShape, unit: Unit, count: number, points: number): string {
  const items = formatMessage({ id: 'sprint.amount.items' }, { count });
  return unit === 'count'
    ? items
    : `${formatMessage({ id: `sprint.amount.${unit}` }, { points })} · ${items}`;
}

function shareText(
  { formatMessage, formatNumber }: IntlShape,
  share: number | null,
  signDisplay: 'auto' | 'exceptZero' = 'auto',
): string {
  if (share === null) return formatMessage({ id: 'sprint.history.none' });
  return formatNumber(share, { style: 'percent', signDisplay });
}

function estimateText({ formatMessage, formatNumber }: IntlShape, estimate: number | null): string {
  return estimate === null ? formatMessage({ id: 'sprint.rows.none' }) : formatNumber(estimate);
}
