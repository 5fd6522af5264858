import { quietInput } from './quiet-input';
import { buildItems } from '../../testing/builders';
import type { DetectorId } from '../detector';
import { evaluate, type Report } from '../evaluate';
import type { SeparationInput, SprintItem } from '../input';

/** Out: what one detector says of a quiet board with something added. */
export const say = (detector: DetectorId, input: Partial<SeparationInput>): Report | undefined =>
  evaluate(quietInput(input)).find((report) => report.detector === detector);
export const stateOf = (detector: DetectorId, input: Partial<SeparationInput>): Report['state'] | undefined =>
  say(detector, input)?.state;
export const PLATFORM = { platform: true, source: 'measured' as const, technical: 75, items: 100 };

/** Out: items of a sprint, so many of them technical, worked on in turn by the people. */
export function work(
  name: string,
  technical: number,
  functional: number,
  people: readonly string[] = [],
): SprintItem[] {
  return [
    ...buildItems(`${name}t`, technical, { class: 'technical' }),
    ...buildItems(`${name}f`, functional),
  ].map((item, index) => ({ ...item, assignee: people[index % people.length] ?? null }));
}
