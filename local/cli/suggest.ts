import * as z from 'zod';
import { recogniseByCues } from '../../src/domain/ownership/recognition';
import { suggestOwner } from '../../src/domain/ownership/suggestion';
import { readJsonLines } from './input';
import { optionsOf, required } from './usage';

const lineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  summary: z.string(),
  description: z.string().nullish(),
  issuetype: z.string().nullish(),
  subtask: z.boolean().nullish(),
  labels: z.array(z.string()).nullish(),
  components: z.array(z.string()).nullish(),
  assigneeRole: z.enum(['SM', 'PO', 'DEV']).nullish(),
});

type Line = z.infer<typeof lineSchema>;

/** Suggests owners for the work items of a JSONL file, in the same order. Nothing is printed before all lines are read. */
export function suggest(args: readonly string[]): void {
  const { in: file } = optionsOf(args, { in: { type: 'string' } });
  const answers = readJsonLines(required(file, 'in'), lineSchema).map(answerOf);
  for (const answer of answers) process.stdout.write(`${JSON.stringify(answer)}\n`);
}

function answerOf({ id, summary, description, issuetype, subtask, labels, components }: Line) {
  const suggestion = suggestOwner(
    {
      summary,
      description: description ?? null,
      issueType: issuetype ?? null,
      subtask: subtask ?? false,
      done: false,
      labels: labels ?? [],
      components: components ?? [],
    },
    { hasProductOwner: true, hasScrumMaster: true },
    (text, title) => recogniseByCues(text.summary, title),
  );
  const { owner, with: collaborators, kind, confidence, evidence, code } = suggestion;
  return {
    id,
    owner,
    with: collaborators,
    kind: kind?.id ?? null,
    confidence,
    evidence: evidence.map(({ start, end }) => summary.slice(start, end)),
    code,
  };
}
