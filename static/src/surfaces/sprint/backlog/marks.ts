import type { BacklogItemDto } from '../../../../../src/contract/backlog-api';
import { ratioSteps, type RatioStep } from '../../../../../src/domain/backlog/ranking/size-ratio';
import { talkAbout, type TalkAbout } from '../../../../../src/domain/backlog/ranking/talk-about';

/** What is said about items by comparing them: impact for size, and where rank and impact disagree. */
export interface Marks {
  readonly steps: ReadonlyMap<string, RatioStep>;
  readonly talk: ReadonlyMap<string, TalkAbout>;
}

/** In: all items in rank order. Out: the marks; none where rank means nothing. */
export function marksOf(items: readonly BacklogItemDto[], ranked: boolean): Marks {
  const rated = items.map(({ id, impact, size }) => ({ issueId: id, impact, size }));
  return {
    steps: ratioSteps(rated),
    talk: new Map((ranked ? talkAbout(rated) : []).map((each) => [each.issueId, each])),
  };
}
