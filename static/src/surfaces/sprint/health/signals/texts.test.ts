import { createIntl, type IntlShape } from 'react-intl';
import { health, missing } from '../../../../../../src/contract/health-schema';
import { SIGNAL_GROUPS } from '../../../../../../src/domain/health/signal';
import { SIGNALS } from '../../../../../../src/domain/health/signals.table';
import { THRESHOLDS } from '../../../../../../src/domain/health/thresholds.table';
import de from '../../../../messages/de.json';
import en from '../../../../messages/en.json';
import es from '../../../../messages/es.json';
import fr from '../../../../messages/fr.json';
import { LANGUAGES, type Language } from '../../../../shared/language';
import { observationText } from './observation-text';
import { buildObservation, OBSERVATIONS } from './testing/health-builders';

const MESSAGES: Readonly<Record<Language, Readonly<Record<string, string>>>> = { en, fr, de, es };

/** A reader who does not overlook a missing text or value. */
function reader(language: Language): IntlShape {
  return createIntl({
    locale: language,
    messages: MESSAGES[language],
    timeZone: 'UTC',
    onError: (error) => {
      throw error;
    },
  });
}

/** Every value of every closed list in the answer, by the name of the property that holds it. */
function codesIn(schema: unknown): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const visit = (node: unknown, name: string): void => {
    const { def } = (node as { _zod: { def: Record<string, unknown> } })._zod;
    const add = (values: readonly unknown[]): void => {
      const codes = found.get(name) ?? new Set();
      for (const value of values) if (typeof value === 'string') codes.add(value);
      found.set(name, codes);
    };
    if (def['entries'] !== undefined) add(Object.values(def['entries'] as object));
    if (Array.isArray(def['values'])) add(def['values']);
    for (const [key, part] of Object.entries((def['shape'] as object | undefined) ?? {})) visit(part, key);
    for (const part of (def['options'] as unknown[] | undefined) ?? []) visit(part, name);
    for (const part of [def['element'], def['innerType'], def['valueType']])
      if (part !== undefined) visit(part, name);
  };
  visit(schema, '');
  return found;
}

const part = (name: keyof typeof health.shape): ReadonlyMap<string, ReadonlySet<string>> =>
  codesIn(health.shape[name]);
const codes = (found: ReadonlyMap<string, ReadonlySet<string>>, name: string): string[] => {
  const values = [...(found.get(name) ?? [])];
  if (values.length === 0) throw new RangeError(`no codes in ${name}`);
  return values;
};
const each = (prefix: string, values: readonly string[]): string[] =>
  values.map((value) => `${prefix}${value}`);

const RAISED = SIGNALS.filter(({ informative }) => !informative).map(({ id }) => id);
const REASONS = codes(part('signals'), 'reason');

/** Every text that some code of the answer asks for. */
const ASKED: readonly string[] = [
  ...each(
    'settings.signal.',
    SIGNALS.map(({ id }) => id),
  ),
  ...each(
    'settings.threshold.',
    THRESHOLDS.map(({ id }) => id),
  ),
  ...each(
    'health.value.',
    THRESHOLDS.map(({ unit }) => unit),
  ),
  ...each('health.group.', SIGNAL_GROUPS),
  ...each('health.state.', codes(part('signs'), 'state')),
  ...each('health.sign.', codes(part('signs'), 'id')),
  ...each('health.step.', RAISED),
  ...each('health.matters.', RAISED),
  ...each(
    'health.ask.',
    RAISED.filter((id) => id !== 'H18'),
  ),
  ...each('health.ask.H18.', codes(part('signals'), 'notCovered')),
  ...each('settings.ceremony.', codes(part('signals'), 'notCovered')),
  ...each(
    'health.difference.',
    codes(part('signals'), 'code').filter((code) => !code.startsWith('H')),
  ),
  ...each('health.missing.', codes(codesIn(missing), 'what')),
  ...each('health.ignored.', codes(part('ignored'), 'reason')),
  ...each('health.stepIn.title.', codes(part('stepIn'), 'hat')),
  ...each('health.stepIn.lead.', codes(part('stepIn'), 'hat')),
  ...each('health.keyQuestion.', codes(part('stepIn'), 'first')),
  ...['title', 'ask', 'advice'].flatMap((kind) =>
    each(`health.situation.${kind}.`, codes(part('cards'), 'situation')),
  ),
  ...each('health.situation.why.', codes(part('cards'), 'evidence')),
  ...each('team.engagement.', codes(part('engagement'), 'engagement')),
  ...codes(part('engagement'), 'sign').flatMap((sign) => [
    `team.reason.sign.${sign}`,
    `team.reason.signUnknown.${sign}`,
  ]),
  ...each('team.stage.short.', codes(part('engagement'), 'stage')),
  ...each(
    'team.hint.',
    codes(part('engagement'), 'code').filter((code) => !['stage', 'sign', 'signUnknown'].includes(code)),
  ),
  ...each('team.role.', codes(part('engagement'), 'options')),
];

describe.each(LANGUAGES)('in %s', (language) => {
  const intl = reader(language);

  it.each(ASKED)('%s has a text', (id) => {
    expect(MESSAGES[language][id]).toBeDefined();
  });

  it.each(OBSERVATIONS)('$code is said in full', (observation) => {
    const text = observationText(observation, intl);
    expect(text).toMatch(/[.!]$/);
    expect(text).not.toMatch(/[{}]|none|undefined|null|NaN/);
  });

  it.each(REASONS)('a goal judged "%s" is said in words of its own', (reason) => {
    const seen = (code: string): string =>
      observationText(buildObservation('H6.goal', { reason: code as 'none', low: 0 }), intl);
    expect(REASONS.filter((other) => seen(other) === seen(reason))).toEqual([reason]);
  });

  it.each(['act', 'watch', 'none', 'experiment', 'reviewDue'] as const)(
    'separate allocation "%s" is said in words of its own',
    (finding) => {
      const seen = (code: typeof finding): string =>
        observationText(buildObservation('H10.allocation', { finding: code }), intl);
      expect(seen(finding) === seen(finding === 'none' ? 'act' : 'none')).toBe(false);
    },
  );

  it('leaves out what is not known', () => {
    const texts = [
      buildObservation('H5.scopeChange', { ownMedian: null }),
      buildObservation('H12.documentation', { Q10: null }),
      buildObservation('H13.quality', { afterRelease: null }),
      buildObservation('H11a.gapFilling', { byKind: {} }),
      buildObservation('H8.purpose', { unknown: 0 }),
      buildObservation('H18.ceremonies', { notCovered: [] }),
    ].map((observation) => observationText(observation, intl));
    for (const text of texts) expect(text).toMatch(/^[^{}]+[.]$/);
    expect(texts.join(' ')).not.toMatch(/none|null|NaN/);
  });
});

describe('what is seen', () => {
  const seen = (observation: Parameters<typeof observationText>[0], language: Language = 'en'): string =>
    observationText(observation, reader(language)).replaceAll('\u00a0', ' ');

  it('counts items', () => {
    expect(seen(buildObservation('H1.unfinished'))).toBe(
      'Not done at the end of the sprint: 7 of 19 items (37%).',
    );
    expect(seen(buildObservation('H1.unfinished'), 'de')).toBe(
      'Am Ende des Sprints nicht erledigt: 7 von 19 Vorgängen (37 %).',
    );
  });

  it.each([
    [3, 3, '3 of the last 3 sprints left more than 40% undone.'],
    [3, 2, '3 of the last 3 sprints left more than 20% undone, 2 of them more than 40%.'],
    [2, 0, '2 of the last 3 sprints left more than 20% undone.'],
    [0, 0, '0 of the last 3 sprints left more than 20% undone.'],
  ])('with %i sprints over the first limit and %i over the second names them', (overWatch, overAct, text) => {
    expect(seen(buildObservation('H2.unfinishedSprints', { overWatch, overAct }))).toBe(text);
  });

  it.each([
    [3, 'undone; more than 20% for 5 sprints in a row.'],
    [0, 'undone; 5 sprints in a row so far.'],
  ])('tells of a streak that is longer than the sprints looked at, with %i far over', (overAct, text) => {
    expect(seen(buildObservation('H2.unfinishedSprints', { overAct, streak: 5 }))).toContain(text);
  });

  it('names what the Scrum Master does for the team by kind of work, never by person', () => {
    expect(seen(buildObservation('H11a.gapFilling'))).toContain(
      'In detail: ordering servers and access (2), writing documentation (2), writing user stories (1).',
    );
  });

  it('says whether work was weighed by estimates', () => {
    expect(seen(buildObservation('H1.unfinished', { weighedBy: 'points' }))).toContain(
      'of the work by estimates; a missing one counts as the median',
    );
  });
});
