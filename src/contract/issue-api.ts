import * as z from 'zod/mini';
import type { Operations } from './operation';
import { instant, issueId, role } from './schemas';

const evidence = z.object({ start: z.int(), end: z.int() });

const kind = z.object({
  id: z.string(),
  focus: z.nullable(
    z.enum([
      'scrumPractice',
      'teamAutonomy',
      'qualityAndAutonomy',
      'rotation',
      'poKnowledge',
      'roadmapAlignment',
      'backlogOrder',
      'acceptedQuality',
      'productValue',
      'sprintCancellation',
    ]),
  ),
  criterion: z.nullable(z.enum(['A1', 'A2', 'A3', 'A4', 'A-tricky', 'A-rot', 'A-PO-train', 'SG'])),
});

const suggestion = z.object({
  code: z.enum([
    'suggested',
    'tricky',
    'touchesBoth',
    'team',
    'gap',
    'technical',
    'ordinary',
    'decided',
    'rule',
    'rota',
    'accepted',
    'muted',
    'off',
    'quiet',
    'done',
    'subtask',
    'bug',
    'storySentence',
  ]),
  owner: z.enum(['SM', 'PO', 'TEAM', 'NONE']),
  with: z.array(role),
  kind: z.nullable(kind),
  confidence: z.nullable(z.enum(['high', 'medium'])),
  evidence: z.array(evidence),
  other: z.nullable(z.object({ kind, owner: z.enum(['SM', 'PO']), evidence })),
  /** The assignee has the other role. */
  mismatch: z.boolean(),
  /** On the Scrum Master's desk, although the team could own it. */
  gapFilling: z.boolean(),
  /** Display name of who facilitates a ceremony this sprint. */
  facilitator: z.nullable(z.string()),
});

const viewerRole = z.enum(['PO', 'SM', 'DEV']);

const panel = z.object({
  asOf: instant,
  issue: z.object({ key: z.string(), summary: z.string() }),
  suggestion,
  /** What a person decided before, by role. */
  decision: z.nullable(
    z.object({ state: z.enum(['confirmed', 'overridden', 'muted']), byRole: viewerRole, at: instant }),
  ),
  /** The parent whose result a sub-task follows. */
  follows: z.nullable(z.object({ key: z.string(), summary: z.string() })),
  productOwnerUnset: z.boolean(),
  scrumMasterUnset: z.boolean(),
  /** The language of what Tandem writes into Jira; `auto` is the reader's. */
  language: z.enum(['auto', 'en', 'fr', 'de', 'es']),
  /** How much is explained without being asked. */
  texts: z.enum(['shu', 'ha', 'ri']),
  viewer: z.object({ role: viewerRole, mayDecide: z.boolean(), mayCreate: z.boolean() }),
  /** The team was enabled for this kind of work before, and it has come back (domain.md T68). */
  recurs: z.nullable(z.object({ key: z.string(), at: instant })),
  /** Rules that the team's own decisions suggest for this kind of work. */
  proposals: z.array(
    z.object({ kind: z.string(), owner: z.enum(['SM', 'PO', 'TEAM', 'NONE', 'muted']), decisions: z.int() }),
  ),
});

/** Names the decision that the person saw, so that one made meanwhile is not overwritten unseen. */
const seen = z.nullable(instant);

export const issueApi = {
  /** Who should make sure that this issue happens, and why. */
  'issue.suggestion': { payload: z.object({ issueId }), result: panel },
  /** Confirms the suggestion, chooses somebody else, wants none, or takes a decision back. */
  'issue.decide': {
    payload: z.strictObject({
      issueId,
      seen,
      decision: z.discriminatedUnion('verdict', [
        z.strictObject({ verdict: z.literal('confirm') }),
        z.strictObject({ verdict: z.literal('choose'), owner: z.enum(['SM', 'PO', 'TEAM', 'NONE']) }),
        z.strictObject({ verdict: z.literal('mute') }),
        z.strictObject({ verdict: z.literal('undo') }),
      ]),
    }),
    result: panel,
  },
  /** Makes a proposed rule the project's own, or turns it down. Scrum Master, Product Owner, delegates, project admins. */
  'issue.answerProposal': {
    payload: z.strictObject({ issueId, kind: z.string().check(z.maxLength(10)), accept: z.boolean() }),
    result: panel,
  },
  /** Creates the issue that enables the team to do this kind of work itself, once. */
  'issue.enable': {
    payload: z.strictObject({
      issueId,
      summary: z.string().check(z.minLength(1), z.maxLength(255)),
      description: z.string().check(z.maxLength(2000)),
    }),
    result: z.discriminatedUnion('outcome', [
      z.object({ outcome: z.literal('created'), key: z.string() }),
      /** Required fields (`missing`), types or linking get in the way: Jira's own dialog, prefilled. */
      z.object({
        outcome: z.literal('dialog'),
        because: z.enum(['fields', 'type', 'linking']),
        projectId: z.string(),
        issueTypeId: z.nullable(z.string()),
        summary: z.string(),
        description: z.string(),
        missing: z.array(z.string()),
      }),
    ]),
  },
} as const satisfies Operations;

export type SuggestionDto = z.infer<typeof suggestion>;
export type IssueSuggestionDto = z.infer<typeof panel>;
export type EnablementDto = z.infer<(typeof issueApi)['issue.enable']['result']>;
