import type { ReplayedItem } from './replay';

/** Everything that was committed is finished: 100 %. */
const TARGET = 1;

/**
 * Out: how many of the latest verdicts in a row are true. In: verdicts, the latest last; null = a sprint that does not count.
 */
export function streakOf(verdicts: readonly (boolean | null)[]): number {
  const counted = verdicts.filter((verdict) => verdict !== null);
  const lastGood = counted.lastIndexOf(false);
  return counted.length - 1 - lastGood;
}

/**
 * The unfinished streak by say/do (sprint-metrics.md D): closed sprints in a row that finished fewer of their committed items than
 * the target share (0–1) and carried at least one over. In: the rows of each sprint, the latest last.
 * Sprints without commitment are skipped.
 */
export function sayDoStreak(sprints: readonly (readonly ReplayedItem[])[], target = TARGET): number {
  return streakOf(
    sprints.map((rows) => {
      const committed = rows.filter((row) => row.committed);
      const completed = committed.filter(({ outcome }) => outcome === 'completed');
      const carried = committed.some(({ outcome }) => outcome === 'notCompleted');
      return committed.length === 0 ? null : carried && completed.length / committed.length < target;
    }),
  );
}
