import type { TextInput } from '../text-model/text-features';
import { vetoesIn, type CueHit } from './cue-matcher';

/** The parts of a work item that the model reads; the issue type is left out on purpose (design §11). */
export interface WorkItemText {
  readonly summary: string;
  readonly description: string | null;
  readonly labels: readonly string[];
  readonly components: readonly string[];
}

const MOST_TAGS = 20;

/**
 * In: a work item, the cues of its title. Out: what the model of owners reads: labels and components count like words of the
 * description, cues (vetoed or not) and words of vetoes are signals.
 */
export function ownerInput(item: WorkItemText, title: string, cues: readonly CueHit[]): TextInput {
  const tags = [...item.labels, ...item.components].slice(0, MOST_TAGS);
  return {
    title: item.summary,
    description: [...tags, item.description ?? ''].join(' '),
    signals: cueSignals(title, cues),
  };
}

/** Out: the names under which the model knows what the cues found in a normalised title. */
function cueSignals(title: string, cues: readonly CueHit[]): string[] {
  const signals = [
    ...cues.flatMap(({ kind }) => [`kind ${kind.id}`, `owner ${kind.owner}`]),
    ...vetoesIn(title).map((name) => `veto ${name}`),
  ];
  return signals.length > 0 ? signals : ['no cue'];
}
