import type { BacklogItemDto } from '../../../../../src/contract/backlog-api';
import type { Marks } from './marks';

export const KINDS = ['all', 'technical', 'functional', 'bug'] as const;
export const STATES = ['all', 'unanswered', 'question', 'understood', 'talkAbout'] as const;

/** What the reader wants to see. The default is everything (domain.md 6.6). */
export interface Filter {
  readonly kind: (typeof KINDS)[number];
  readonly state: (typeof STATES)[number];
  readonly text: string;
}

export const EVERYTHING: Filter = { kind: 'all', state: 'all', text: '' };

/** Out: whether the filter hides nothing. */
export function showsEverything({ kind, state, text }: Filter): boolean {
  return kind === 'all' && state === 'all' && text.trim() === '';
}

const STATE: Readonly<Record<Filter['state'], (item: BacklogItemDto, marks: Marks) => boolean>> = {
  all: () => true,
  unanswered: ({ class: workClass, answers }) => workClass === 'technical' && answers !== 'clear',
  question: ({ po }) => po === 'question',
  understood: ({ po }) => po === 'understood',
  talkAbout: ({ id }, { talk }) => talk.has(id),
};

/** Out: the items that the filter lets through, in their order. The text is looked for in key, summary and epic. */
export function filtered(
  items: readonly BacklogItemDto[],
  { kind, state, text }: Filter,
  marks: Marks,
): BacklogItemDto[] {
  const wanted = text.trim().toLowerCase();
  return items.filter(
    (item) =>
      (kind === 'all' || item.class === kind) &&
      STATE[state](item, marks) &&
      (wanted === '' || textOf(item).includes(wanted)),
  );
}

function textOf({ key, summary, epic }: BacklogItemDto): string {
  return `${key} ${summary} ${epic?.summary ?? ''}`.toLowerCase();
}
