import {
  offsetOfZone,
  SATURDAY_AND_SUNDAY,
  workingCalendar,
  type WorkingCalendar,
} from '../../domain/sprint/calendar';
import { UseCaseError } from '../refusal';

/**
 * Out: working days, Monday to Friday, in the reader's time zone; in UTC where none is given.
 * Throws UseCaseError INVALID_INPUT for a zone that does not exist.
 */
export function calendarOf(timeZone: string | undefined): WorkingCalendar {
  return workingCalendar({
    offsetAt: timeZone === undefined ? () => 0 : zoneOffset(timeZone),
    weekend: SATURDAY_AND_SUNDAY,
    holidays: [],
  });
}

function zoneOffset(timeZone: string) {
  try {
    return offsetOfZone(timeZone);
  } catch (error) {
    if (error instanceof RangeError) throw new UseCaseError('INVALID_INPUT', { field: 'timeZone' });
    throw error;
  }
}
