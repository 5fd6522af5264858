import { DETECTOR_IDS } from '../backlog/detectors/detector';
import { SIGNAL_IDS } from '../health/signal';
import { EVIDENCE_IDS } from '../maturity/evidence';
import { ADVICE } from './ceremony-advice.table';
import { COMPLAINTS } from './ceremony-complaints.table';

const FINDING_IDS: ReadonlySet<string> = new Set([
  ...SIGNAL_IDS,
  ...DETECTOR_IDS,
  ...EVIDENCE_IDS,
  ...ADVICE.map(({ code }) => code),
  ...COMPLAINTS.map(({ code }) => code),
]);

/** Out: whether there is such a thing to try something on: a signal, detector, look at Jira, piece of advice or complaint. */
export function isFindingId(id: string): boolean {
  return FINDING_IDS.has(id);
}
