import { recognition } from '../../src/adapters/recognition';
import { suggestOwner, type Recogniser, type TeamForSuggestion } from '../../src/domain/ownership/suggestion';
import { DEFAULT_SETTINGS } from '../../src/domain/team/settings';
import { readJsonLines } from './input';
import { optionsOf, required } from './usage';
import { workItemSchema, type WorkItem } from './work-item';

/** A team of stage Ha that has both roles and no rules of its own. */
const TEAM: TeamForSuggestion = {
  ownership: DEFAULT_SETTINGS.ownership,
  stage: 'ha',
  hasProductOwner: true,
  scrumMaster: 'set',
  smIsAlsoDeveloper: false,
  ceremony: () => null,
};

/** Suggests owners for the work items of a JSONL file, in the same order. Nothing is printed before all lines are read. */
export async function suggest(args: readonly string[]): Promise<void> {
  const { in: file } = optionsOf(args, { in: { type: 'string' } });
  const lines = readJsonLines(required(file, 'in'), workItemSchema);
  const recogniser = await recognition.recogniser();
  const answers = lines.map((line) => answerOf(line, recogniser));
  for (const answer of answers) process.stdout.write(`${JSON.stringify(answer)}\n`);
}

function answerOf(
  { id, summary, description, issuetype, subtask, labels, components, assigneeRole }: WorkItem,
  recogniser: Recogniser,
) {
  const suggestion = suggestOwner(
    {
      summary,
      description: description ?? null,
      issueType: issuetype ?? null,
      subtask: subtask ?? false,
      epicKey: null,
      done: false,
      assigneeRole: assigneeRole === 'SM' || assigneeRole === 'PO' ? assigneeRole : null,
      decision: null,
      labels: labels ?? [],
      components: components ?? [],
    },
    TEAM,
    recogniser,
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
