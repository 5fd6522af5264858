import type { TechnicalSettings, WorkClass } from '../../team/settings';
import { limit } from '../limits.table';

/** Whether the product itself is technical, and how that is known. `tooFewItems`: taken as no. */
export interface PlatformTeam {
  readonly platform: boolean;
  readonly source: 'setting' | 'measured' | 'tooFewItems';
  readonly technical: number;
  /** Items done in the last 90 days, bugs and excluded ones apart. */
  readonly items: number;
}

/**
 * Says whether a team's product is technical, where separation has no meaning (domain.md 3.1, platform-team guard).
 * In: the classes of what was done in the last 90 days, and the setting. Out: the answer with its numbers.
 */
export function platformTeamOf(
  doneClasses: readonly WorkClass[],
  setting: TechnicalSettings['platformTeam'],
): PlatformTeam {
  const technical = doneClasses.filter((workClass) => workClass === 'technical').length;
  const items = technical + doneClasses.filter((workClass) => workClass === 'functional').length;
  if (setting !== 'auto') return { platform: setting === 'yes', source: 'setting', technical, items };
  if (items < limit('platform.items')) return { platform: false, source: 'tooFewItems', technical, items };
  return { platform: technical / items >= limit('platform.share'), source: 'measured', technical, items };
}
