import { recognition } from '../../src/adapters/recognition';
import type { TechnicalText } from '../../src/domain/backlog/technical-text/technical-text';
import { markersOf, type Markers } from '../../src/domain/backlog/work-class/markers';
import { classOf } from '../../src/domain/backlog/work-class/work-class';
import { DEFAULT_SETTINGS } from '../../src/domain/team/settings';
import { readJsonLines } from './input';
import { optionsOf, required } from './usage';
import { workItemSchema, type WorkItem } from './work-item';

/**
 * Says of the work items of a JSONL file which class of work they are by the settings of a new project, and how much their
 * text reads as technical work. Nothing is printed before all lines are read.
 */
export async function classify(args: readonly string[]): Promise<void> {
  const { in: file } = optionsOf(args, { in: { type: 'string' } });
  const lines = readJsonLines(required(file, 'in'), workItemSchema);
  const reader = await recognition.technicalText();
  const markers = markersOf(DEFAULT_SETTINGS.technical);
  const answers = lines.map((line) => answerOf(line, reader, markers));
  for (const answer of answers) process.stdout.write(`${JSON.stringify(answer)}\n`);
}

function answerOf(line: WorkItem, reader: TechnicalText, markers: Markers) {
  const { id, summary, description = null } = line;
  const { probability, evidence } = reader({ summary, description });
  return {
    id,
    work: workOf(line, markers),
    technicalText: probability,
    evidence: evidence.map(({ start, end }) => summary.slice(start, end)),
  };
}

function workOf({ issuetype, subtask, labels, components }: WorkItem, markers: Markers) {
  const issue = {
    typeName: issuetype ?? '',
    level: subtask === true ? ('subtask' as const) : ('item' as const),
    labels: labels ?? [],
    components: components ?? [],
    resolution: null,
    epic: null,
    override: null,
  };
  return classOf(issue, markers).class;
}
