import type { Block } from '../../engine/adf';
import type { WorkKind } from '../../engine/model';
import type { Random } from '../../engine/random';
import type { Habits } from './team-plan';
import type { Theme, Voice } from './team-texts';

/** The description that people give an item of a kind; empty where they give none. */
export function descriptionOf(
  kind: WorkKind,
  theme: Theme | null,
  { habits, voice, random }: { habits: Habits; voice: Voice; random: Random },
): readonly Block[] {
  if (!random.chance(habits.described)) return [];
  if (kind === 'bug') return bugReport(voice, random);
  if (kind === 'technical') return [random.pick(voice.technicalWhy)];
  if (theme === null || !random.chance(habits.purposeful)) return [random.pick(voice.plain)];
  const why = random.pick(theme.why);
  if (random.chance(0.25)) return [why];
  const points = random.shuffle(theme.criteria).slice(0, random.int(2, 4));
  return [why, { heading: voice.criteriaHeading }, { points }];
}

function bugReport(voice: Voice, random: Random): Block[] {
  const seen = random.pick(voice.bugSeen);
  if (random.chance(0.4)) return [seen];
  return [
    seen,
    { heading: voice.stepsHeading },
    { points: random.pick(voice.steps) },
    random.pick(voice.expected),
  ];
}
