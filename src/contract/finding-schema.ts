import * as z from 'zod/mini';
import { DETECTOR_IDS } from '../domain/backlog/detectors/detector';
import { OPTIONS, type Evidence, type SeparationFinding } from '../domain/backlog/finding/finding';
import type { StoredFinding } from '../domain/backlog/finding/stored-finding';

/** How the finding on separate allocation is stored and sent. Shares are 0–1, instants ms. */
const number = z.number();
const text = z.string();
const ids = z.array(text);
const named = z.object({ id: text, name: text });
const share = z.object({ id: number, name: text, share: number, technical: number, items: number });
const shares = z.array(share);
const rate = z.object({ of: number, items: number, rate: number });
const parallel = { technical: share, other: share, overlapOfPeople: z.nullable(number), issueIds: ids };
const strength = z.enum(['explicit', 'strong', 'weak', 'marker']);

const DATA = {
  S1: z.object({
    technicalField: named,
    otherField: named,
    onlyTechnical: number,
    onlyOther: number,
    both: number,
    disjoint: number,
    agreement: z.nullable(number),
    issueIds: ids,
  }),
  S2: z.object({
    code: text,
    place: z.enum(['sprintGoal', 'sprintName', 'boardName', 'projectDescription', 'epicDescription']),
    placeId: text,
    quote: text,
    numbers: z.array(number),
  }),
  S3: z.object({ ...parallel, code: z.enum(['content', 'names']) }),
  S4: z.object({ code: z.enum(['repeated', 'once', 'nameOnly']), sprints: shares, ofLast: number }),
  S5: z.object({
    code: z.enum(['excludedFromMain', 'ownBoard', 'ownProject']),
    board: z.object({ id: number, name: text }),
    values: z.array(z.object({ field: z.enum(['issueType', 'label', 'component', 'epic']), value: text })),
    openItems: number,
    issueIds: ids,
  }),
  S6: z.object({ types: z.array(text) }),
  S7: z.object({ epics: z.array(z.object({ id: text, name: text, children: number, openDays: number })) }),
  S8: z.object({
    code: z.enum(['unestimated', 'notAllowed']),
    types: z.array(text),
    technical: rate,
    functional: rate,
    issueIds: ids,
  }),
  S9: z.object({
    sprints: shares,
    unit: z.enum(['points', 'count']),
    mean: number,
    standardDeviation: number,
    p: number,
    lowest: number,
    highest: number,
  }),
  S10: z.object({
    code: z.enum(['below', 'above', 'block', 'knowingly']),
    technical: number,
    functional: number,
    auc: number,
    aucWithinAges: number,
    z: number,
    p: number,
    runs: number,
    runsZ: number,
    window: number,
    inWindow: number,
    known: number,
    issueIds: ids,
  }),
  S11: z.object({ sprints: shares, high: number, low: number }),
  S12: z.object({ filters: z.array(named) }),
  S13: z.object({
    fields: z.array(z.object({ id: text, name: text, filled: number })),
    versions: z.array(named),
  }),
  S14: z.object({ technical: rate, functional: rate }),
  S15: z.object(parallel),
  S16: z.object({
    overlap: number,
    technicalItems: number,
    functionalItems: number,
    technicalPeople: number,
    functionalPeople: number,
  }),
} as const;

const of = <Id extends keyof typeof DATA>(detector: Id) =>
  z.object({ detector: z.literal(detector), strength, data: DATA[detector] });

/** One detector that fired. The kinds of written rules are the domain's own: only their shape is checked. */
export const evidenceSchema = z.discriminatedUnion('detector', [
  of('S1'),
  of('S2'),
  of('S3'),
  of('S4'),
  of('S5'),
  of('S6'),
  of('S7'),
  of('S8'),
  of('S9'),
  of('S10'),
  of('S11'),
  of('S12'),
  of('S13'),
  of('S14'),
  of('S15'),
  of('S16'),
]) as unknown as z.ZodMiniType<Evidence>;

const detector = z.enum(DETECTOR_IDS);

export const platformSchema = z.object({
  platform: z.boolean(),
  source: z.enum(['setting', 'measured', 'tooFewItems']),
  technical: number,
  items: number,
});

export const missingSchema = z.object({
  detector,
  have: number,
  need: number,
  of: z.enum([
    ...(['sprints', 'items', 'technicalItems', 'functionalItems', 'issuesWithPoints'] as const),
    ...(['assignees', 'assigneesTechnical', 'assigneesFunctional'] as const),
  ]),
});

export const findingStates = ['act', 'watch', 'none', 'notEnoughData'] as const;

const findingSchema: z.ZodMiniType<SeparationFinding> = z.object({
  state: z.enum(findingStates),
  evidence: z.array(evidenceSchema),
  markers: z.array(evidenceSchema),
  options: z.array(z.enum(OPTIONS)),
  platform: platformSchema,
  missing: z.array(missingSchema),
  off: z.array(
    z.object({
      detector,
      why: z.enum([
        ...(['disabled', 'platformTeam', 'noSprints', 'notRead', 'notEstimating'] as const),
        ...(['poUnset', 'poAway', 'poWorksElsewhere', 'smallTeam'] as const),
      ]),
    }),
  ),
});

export const storedFindingSchema: z.ZodMiniType<StoredFinding> = z.object({
  finding: findingSchema,
  elsewhere: ids,
  basis: text,
  at: number,
});
