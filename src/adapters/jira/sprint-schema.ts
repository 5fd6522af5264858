import * as z from 'zod/mini';
import type { Sprint } from '../../domain/sprint/sprint';
import { instant } from './parse';

/** A sprint as the agile API and the Sprint field of an issue write it (boardId in the field, originBoardId in the API). */
const rawSprint = z.object({
  id: z.number(),
  name: z.string(),
  state: z.enum(['future', 'active', 'closed']),
  goal: z.optional(z.nullable(z.string())),
  boardId: z.optional(z.number()),
  originBoardId: z.optional(z.number()),
  startDate: z.optional(z.nullable(instant)),
  endDate: z.optional(z.nullable(instant)),
  completeDate: z.optional(z.nullable(instant)),
});

export const sprintSchema = z.pipe(
  rawSprint,
  z.transform((raw): Sprint => ({
    id: raw.id,
    name: raw.name,
    goal: raw.goal ?? '',
    state: raw.state,
    boardId: raw.originBoardId ?? raw.boardId ?? null,
    startAt: raw.startDate ?? null,
    endAt: raw.endDate ?? null,
    completeAt: raw.completeDate ?? null,
  })),
);
