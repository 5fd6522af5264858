import type { IntlShape } from 'react-intl';
import type { HealthDto } from '../../../../../../src/contract/health-schema';
import type { BurnUpDto, PastSprintDto, SprintReportDto } from '../../../../../../src/contract/sprint-api';
import { chanceText, timeText, workText } from '../burn-up/pace-text';
import { findingsSection } from './findings-section';
import type { RetroDocument, RetroSection } from './retro-types';
import { historySection, itemsSection, ledgerSection, notesSection } from './sections';

export interface RetroContent {
  readonly report: SprintReportDto;
  readonly burnUp: BurnUpDto;
  /** The oldest first; empty where only the sprint is taken along. */
  readonly history: readonly PastSprintDto[];
  /** What the signals say; null where they were not asked. */
  readonly health: HealthDto | null;
  /** Signals that the team has put out of view. */
  readonly hidden: readonly string[];
}

/**
 * Out: the document of a sprint, with the numbers that are on screen: from the same rows, sums and messages.
 * Sections without content are left out.
 */
export function retroDocument(content: RetroContent, intl: IntlShape): RetroDocument {
  const { report, history, health, hidden } = content;
  const sections = [
    courseSection(content, intl),
    health === null ? null : findingsSection(health, { hidden, sprints: [report.sprint, ...history] }, intl),
    ledgerSection(report, intl),
    itemsSection(report, intl),
    historySection(history, intl),
    notesSection(report, intl),
  ];
  return { title: report.sprint.name, sections: sections.filter((section) => section !== null) };
}

function courseSection({ report, burnUp }: RetroContent, intl: IntlShape): RetroSection {
  const { formatMessage } = intl;
  const { sprint, unit, asOf } = report;
  const day = (at: number): string =>
    intl.formatDate(at, { day: 'numeric', month: 'short', year: 'numeric' });
  const end = sprint.completed ?? sprint.end;
  const dates = formatMessage(
    { id: end === null ? 'sprint.dates.open' : 'sprint.dates' },
    { start: day(sprint.start), end: end === null ? '' : day(end) },
  );
  const read = `${day(asOf)}, ${intl.formatTime(asOf)}`;
  return {
    heading: formatMessage({ id: 'sprint.retro.course' }),
    lines: [
      {
        name: formatMessage({ id: 'sprint.goal' }),
        text: sprint.goal === '' ? formatMessage({ id: 'sprint.goal.none' }) : sprint.goal,
      },
      { name: formatMessage({ id: 'sprint.retro.dates' }), text: dates },
      { name: formatMessage({ id: 'sprint.pace.time' }), text: timeText(intl, burnUp.pace) },
      { name: formatMessage({ id: 'sprint.pace.work' }), text: workText(intl, burnUp.pace, unit) },
      ...(burnUp.chance === null ? [] : [{ name: null, text: chanceText(intl, burnUp.chance, unit) }]),
      { name: null, text: formatMessage({ id: 'sprint.asOf' }, { time: read }) },
    ],
    table: null,
  };
}
