/** How far a team's practice is (Shu-Ha-Ri, domain.md 4). `unset`: nobody has said it yet. */
export type Stage = 'unset' | 'shu' | 'ha' | 'ri';

/** Stage unset: thresholds of Ha (design §11). */
export function stageForThresholds(stage: Stage): Exclude<Stage, 'unset'> {
  return stage === 'unset' ? 'ha' : stage;
}

/** Stage unset: texts of Shu (design §11). */
export function stageForTexts(stage: Stage): Exclude<Stage, 'unset'> {
  return stage === 'unset' ? 'shu' : stage;
}
