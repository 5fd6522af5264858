import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import {
  offsetOfZone,
  SATURDAY_AND_SUNDAY,
  workingCalendar,
} from '../../../../../../src/domain/sprint/calendar';
import type { Days } from './chart-model';

/** Out: where the days of the reader begin. */
export function useDays(): Days {
  const { timeZone } = useIntl();
  return useMemo(() => {
    const zone = timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
    return workingCalendar({ offsetAt: offsetOfZone(zone), weekend: SATURDAY_AND_SUNDAY, holidays: [] });
  }, [timeZone]);
}
