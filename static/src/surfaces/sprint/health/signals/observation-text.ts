import type { IntlShape } from 'react-intl';
import type { ObservationDto } from '../../../../../../src/contract/health-schema';
import type { ObservationParams } from '../../../../../../src/domain/health/observation';

type Values = Record<string, string | number>;

/** Out: what a signal sees, as sentences in the reader's language and number format. */
export function observationText(observation: ObservationDto, intl: IntlShape): string {
  return intl.formatMessage({ id: `health.sees.${observation.code}` }, valuesOf(observation, intl));
}

function valuesOf(observation: ObservationDto, intl: IntlShape): Values {
  switch (observation.code) {
    case 'H2.unfinishedSprints':
      return unfinishedSprints(observation.params);
    case 'H11a.gapFilling':
      return gapFilling(observation.params, intl);
    case 'H18.ceremonies':
      return ceremonies(observation.params, intl);
    default:
      return withoutNull(observation.params);
  }
}

/** What is not known is `none`, which messages select on. */
function withoutNull(params: Readonly<Record<string, string | number | null>>): Values {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, value ?? 'none']));
}

/** The sentence names the highest limit that all of the sprints crossed; a streak is told where it is longer than what was looked at. */
function unfinishedSprints(params: ObservationParams['H2.unfinishedSprints']): Values {
  const { overWatch, overAct, sprints, streak } = params;
  const level = overAct === 0 ? 'watch' : overAct === overWatch ? 'act' : 'both';
  return { ...withoutNull(params), level, streak: streak > sprints ? streak : 0 };
}

function gapFilling({ byKind, ...counts }: ObservationParams['H11a.gapFilling'], intl: IntlShape): Values {
  const kinds = Object.entries(byKind)
    .sort(([, a], [, b]) => b - a)
    .map(([kind, count]) =>
      intl.formatMessage(
        { id: 'health.gap' },
        { count, kind: intl.formatMessage({ id: `common.kind.${kind}` }) },
      ),
    );
  return { ...counts, kinds: kinds.length === 0 ? 'none' : intl.formatList(kinds, { type: 'unit' }) };
}

function ceremonies({ notCovered }: ObservationParams['H18.ceremonies'], intl: IntlShape): Values {
  const names = notCovered.map((ceremony) => intl.formatMessage({ id: `settings.ceremony.${ceremony}` }));
  return { count: names.length, ceremonies: intl.formatList(names) };
}
