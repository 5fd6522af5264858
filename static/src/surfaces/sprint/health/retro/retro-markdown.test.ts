import { createIntl } from 'react-intl';
import type { HealthDto } from '../../../../../../src/contract/health-schema';
import de from '../../../../messages/de.json';
import en from '../../../../messages/en.json';
import { buildReport, buildRow } from '../burn-up/testing/burn-up-builders';
import { retroDocument } from './retro-document';
import { retroMarkdown } from './retro-markdown';
import { buildContent } from './testing/retro-builders';

const ENGLISH = createIntl({ locale: 'en', messages: en, timeZone: 'UTC' });
const GERMAN = createIntl({ locale: 'de', messages: de, timeZone: 'UTC' });

const HEALTH: HealthDto = {
  signals: [
    {
      ...{ id: 'H15', group: 'flow', informative: false, state: 'watch' },
      observation: {
        code: 'H15.workInProgress',
        params: { inProgress: 9, people: 4, perPerson: 2.25 },
      },
      ...{ issues: [], sprints: [], limits: [], differences: [] },
    },
  ],
  signs: [],
  headline: {
    ...{ signs: [], act: [], watch: ['H15'] },
    counts: { act: 0, watch: 1, fine: 0, withoutData: 0, notApplicable: 0 },
  },
  engagement: { engagement: 'assessFirst', reasons: [], hints: [], stepIn: false, hat: 'someone' },
  ...{ stepIn: null, cards: [], ignored: [] },
};

describe('a sprint as Markdown', () => {
  const text = retroMarkdown(retroDocument(buildContent(), ENGLISH));

  it('begins with goal, dates, time against work and the chance to finish', () => {
    expect(text.split('\n').slice(0, 8)).toEqual([
      '# Sprint 42',
      '',
      '## The sprint',
      '',
      '- **Sprint goal:** Shoppers can pay by invoice',
      '- **Dates:** Nov 2, 2026 to Nov 13, 2026',
      '- **Time:** 6.5 of 10 working days gone',
      '- **Work:** 12 of 33 pts done',
    ]);
    expect(text).toContain('about 7 in 10, from 42 working days');
  });

  it('has the ledger with the sums of its rows', () => {
    expect(text).toContain('|  | Total | Done | Left | Removed |\n|---|---:|---:|---:|---:|');
    expect(text).toContain(
      '| Committed | 9.5 pts · 3 items | 5 pts · 1 item | 3 pts · 1 item | 2 pts · 1 item |',
    );
    expect(text).toContain('| Added | 0 pts · 1 item | 0 pts · 1 item | 0 pts · 0 items | 0 pts · 0 items |');
  });

  it('has every item with what became of it, and the sprints before', () => {
    expect(text).toContain('| SHOP-2 | Pay by invoice | Committed | Left | 2.5 | 3 | 2 |');
    expect(text).toContain('| SHOP-4 | Pay by invoice | Added | Done | not estimated | not estimated | 0 |');
    expect(text).toMatch(/\| Sprint 38 \|.*\n(.*\n)*\| Sprint 31 \|/);
  });

  it('is in the language and number format of the reader', () => {
    const german = retroMarkdown(retroDocument(buildContent(), GERMAN));
    expect(german).toContain('- **Zeit:** 6,5 von 10 Arbeitstagen vergangen');
    expect(german).toContain('| Zugesagt | 9,5 P. · 3 Vorgänge |');
  });

  it('keeps what people typed as text', () => {
    const summary = 'a|b\n# <b>*x*</b> [y](z) `c`\u202E';
    const report = buildReport({ rows: [buildRow({ summary })] });
    const lines = retroMarkdown(retroDocument(buildContent({ report }), ENGLISH)).split('\n');
    expect(lines.find((line) => line.startsWith('| SHOP-1'))).toContain(
      '| a\\|b \\# \\<b\\>\\*x\\*\\</b\\> \\[y\\](z) \\`c\\` |',
    );
  });

  it('counts items alone where the team does not estimate', () => {
    const report = buildReport({ unit: 'count', rows: [buildRow()] });
    const counted = retroMarkdown(retroDocument(buildContent({ report, history: [] }), ENGLISH));
    expect(counted).toContain('| Committed | 1 item | 1 item | 0 items | 0 items |');
    expect(counted).not.toContain('pts');
    expect(counted).not.toContain('Estimate');
  });

  it('has the notes about the numbers with every key', () => {
    const keys = ['SHOP-2', 'SHOP-3'];
    const report = buildReport({ warnings: [{ code: 'UNESTIMATED_ISSUES', keys, count: 2 }] });
    expect(retroMarkdown(retroDocument(buildContent({ report }), ENGLISH))).toContain(
      '- 2 items had no estimate at the start: SHOP-2, SHOP-3',
    );
  });

  it('takes raised signals along, with their question, unless the team hides them', () => {
    const told = (hidden: string[]): string =>
      retroMarkdown(retroDocument(buildContent({ health: HEALTH, hidden }), ENGLISH));
    expect(told([])).toMatch(/- \*\*Work in progress \(Watch\):\*\* .*9 .*\?/);
    expect(told(['H15'])).not.toContain('Work in progress');
  });
});
