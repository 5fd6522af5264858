import * as z from 'zod/mini';
import type { Operations } from './operation';
import { isoInstant, issueId, role } from './schemas';

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
});

export const issueApi = {
  /** Who should make sure that this issue happens, and why. */
  'issue.suggestion': {
    payload: z.object({ issueId }),
    result: z.object({
      asOf: isoInstant,
      issue: z.object({ key: z.string(), summary: z.string() }),
      suggestion,
      /** The parent whose result a sub-task follows. */
      follows: z.nullable(z.object({ key: z.string(), summary: z.string() })),
    }),
  },
} as const satisfies Operations;

export type SuggestionDto = z.infer<typeof suggestion>;
export type IssueSuggestionDto = z.infer<(typeof issueApi)['issue.suggestion']['result']>;
