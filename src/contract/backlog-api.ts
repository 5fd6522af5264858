import * as z from 'zod/mini';
import { CONSULTED_ROLES } from '../domain/backlog/ranking/trade-off';
import { evidenceSchema, missingSchema, platformSchema } from './finding-schema';
import { OPTIONS } from '../domain/backlog/finding/finding';
import type { Operations } from './operation';
import { learning } from './outcome-api';
import { poState } from './outcome-property';
import { boardId, count, instant, issueId, projectKey, role } from './schemas';

/** How many items one request reads: three calls of Jira. */
export const ITEMS_A_REQUEST = 300;
/** The rule itself says what is too long; this only keeps nonsense out. */
const MOST_TEXT = 5000;

const workClass = z.enum(['technical', 'functional', 'bug']);

const item = z.object({
  id: issueId,
  key: z.string(),
  summary: z.string(),
  type: z.string(),
  status: z.string(),
  class: workClass,
  /** It stands for a ceremony of the team: kept in its place, and not weighed on value and risk. */
  ceremony: z.boolean(),
  epic: z.nullable(z.object({ key: z.string(), summary: z.string() })),
  /** In the unit of the board, null without an estimate. */
  size: z.nullable(z.number()),
  /** It is in a running sprint. */
  inSprint: z.boolean(),
  /** Customer and business impact, 0–12, null while it is not rated. */
  impact: z.nullable(z.number()),
  /** The two outcome answers: none, not all of them clear, ready to rank. */
  answers: z.enum(['none', 'partly', 'clear']),
  po: poState,
  /** Answers changed after the Product Owner had said a word on them. */
  changedSincePo: z.boolean(),
  /** The issue property was edited by hand; what is shown are the answers that Tandem keeps. */
  damaged: z.boolean(),
});

const list = z.object({
  asOf: instant,
  board: z.object({ id: boardId, name: z.string(), type: z.enum(['scrum', 'kanban', 'simple']) }),
  unit: z.enum(['points', 'hours', 'none']),
  /** Whether the list has an order that people can change. */
  ranked: z.boolean(),
  /** Every item, in Jira's rank order. */
  ids: z.array(issueId),
  /** The first of them, and how many ids they were read for. */
  items: z.array(item),
  asked: count,
  viewer: z.object({ role, mayRank: z.boolean() }),
  /** A learning session to propose, to the Scrum Master and the Product Owner only. */
  learning,
  projectKey: z.nullable(z.string()),
  language: z.enum(['auto', 'en', 'fr', 'de', 'es']),
});

const direction = z.enum(['up', 'down']);
const consulted = z.array(z.enum(CONSULTED_ROLES)).check(z.maxLength(CONSULTED_ROLES.length));
const move = { issueId, direction, beside: issueId };
const named = z.object({ id: issueId, key: z.string() });

const logged = z.object({
  at: instant,
  byRole: role,
  item: named,
  direction,
  beside: z.nullable(named),
  passed: count,
  reason: z.string(),
  consulted,
});

const finding = z.object({
  asOf: instant,
  /** When it was evaluated; null where that is still to come. */
  at: z.nullable(instant),
  /** It is being evaluated now. */
  reading: z.boolean(),
  state: z.enum(['act', 'watch', 'none', 'notEnoughData', 'experiment', 'reviewDue']),
  evidence: z.array(evidenceSchema),
  /** What means nothing by itself. */
  markers: z.array(evidenceSchema),
  options: z.array(z.enum(OPTIONS)),
  platform: platformSchema,
  missing: z.array(missingSchema),
  /** The issues that evidence names, as far as the reader may see them. */
  issues: z.array(named),
  /** Counts and shares are read as the app, from issues too that the reader may not see. */
  includesHidden: z.boolean(),
  /** Open items that are on other boards only. */
  elsewhere: z.array(item),
  projectKey: z.nullable(z.string()),
});

const markers = z.object({
  proposals: z.array(
    z.object({
      field: z.enum(['issueType', 'label', 'component', 'epic']),
      /** As the settings hold it: the key of an epic, else the name. */
      value: z.string(),
      name: z.string(),
      /** Its name says so for certain, or perhaps; or only the texts of its items do. */
      because: z.enum(['strong', 'weak', 'text']),
      items: count,
      technicalTexts: count,
      mapped: z.nullable(z.enum(['technical', 'functional', 'bug', 'excluded'])),
    }),
  ),
  /** How many items were looked at. */
  items: count,
});

export const backlogApi = {
  /** What of a project may mean technical work, for a person to confirm in the settings. */
  'backlog.markers': { payload: z.strictObject({ projectKey }), result: markers },
  /** Whether technical work is planned apart, by what evidence. `look`: evaluate again where that was a while ago. */
  'backlog.finding': { payload: z.strictObject({ boardId, look: z.boolean() }), result: finding },
  /** All unfinished work of a board in Jira's rank order: every id, and the first items in full. */
  'backlog.list': { payload: z.strictObject({ boardId }), result: list },
  /** More items in full, in the order asked for; those that the reader may not see or that are done meanwhile are left out. */
  'backlog.items': {
    payload: z.strictObject({ boardId, ids: z.array(issueId).check(z.maxLength(ITEMS_A_REQUEST)) }),
    result: z.object({ items: z.array(item) }),
  },
  /** Ranks an item, as the person who clicked, right above another one when moved up, right below it when moved down. */
  'backlog.move': {
    payload: z.strictObject({ boardId, ...move }),
    result: z.object({ moved: z.literal(true) }),
  },
  /** Keeps why an item was moved past items of the other half (domain.md 6.6). */
  'backlog.explain': {
    payload: z.strictObject({
      boardId,
      ...move,
      passed: count,
      reason: z.string().check(z.maxLength(MOST_TEXT)),
      consulted,
    }),
    result: z.object({ logged: z.literal(true) }),
  },
  /** Why the order was changed, the newest first; entries on issues that the reader may not see are counted only. */
  'backlog.log': {
    payload: z.strictObject({ boardId }),
    result: z.object({ entries: z.array(logged), hidden: count }),
  },
} as const satisfies Operations;

export type BacklogItemDto = z.infer<typeof item>;
export type BacklogListDto = z.infer<typeof list>;
export type MarkersDto = z.infer<typeof markers>;
export type FindingDto = z.infer<typeof finding>;
export type TradeOffDto = z.infer<typeof logged>;
