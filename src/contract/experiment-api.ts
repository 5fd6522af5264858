import * as z from 'zod/mini';
import type { Experiment } from '../domain/team/experiment';
import type { Operations } from './operation';
import { count, instant, projectKey, role } from './schemas';

/** The id of what an experiment belongs to: a signal, a detector, a piece of evidence, a complaint. */
const findingId = z.string().check(z.regex(/^[A-Za-z][A-Za-z0-9]{0,39}$/));
const kind = z.enum(['experiment', 'acknowledgement']);
const verdict = z.enum(['keep', 'change', 'stop']);

/** Longer than any experiment may be, so that the rule itself says what is too long. */
const MOST_TEXT = 5000;
const text = z.string().check(z.maxLength(MOST_TEXT));

const term = z.object({ text: z.string(), byRole: role, from: instant, until: instant });

/** An experiment as it is stored and sent (domain.md T81, T82). Roles, never persons. */
export const experimentSchema: z.ZodMiniType<Experiment> = z.object({
  finding: findingId,
  kind,
  terms: z.tuple([term], term),
  results: z.array(z.object({ verdict, note: z.string(), byRole: role, at: instant })),
  ended: z.boolean(),
});

const experiments = z.object({
  /** When this was read: what is due is judged at this instant. */
  asOf: instant,
  experiments: z.array(experimentSchema),
  viewer: z.object({
    /** Whether the reader may start and answer experiments. */
    mayTry: z.boolean(),
    /** Whether the reader may say that the team lives with a finding. */
    mayAcknowledge: z.boolean(),
  }),
});

export const experimentApi = {
  /** Everything a team has tried or lives with, the running ones and those that ended. */
  'experiment.list': { payload: z.object({ projectKey }), result: experiments },
  /** "We try … until {date}", or "we live with this until {date}", on a finding. */
  'experiment.start': {
    payload: z.strictObject({ projectKey, finding: findingId, kind, text, until: instant }),
    result: experiments,
  },
  /**
   * What came of it: keep, change or stop. `seen`: how many results the reader had before them, so that an answer given
   * meanwhile is not passed over. `next`: the next term, where it goes on.
   */
  'experiment.answer': {
    payload: z.strictObject({
      projectKey,
      finding: findingId,
      seen: count,
      verdict,
      note: text,
      next: z.nullable(z.strictObject({ text, until: instant })),
    }),
    result: experiments,
  },
} as const satisfies Operations;

export type ExperimentsDto = z.infer<typeof experiments>;
