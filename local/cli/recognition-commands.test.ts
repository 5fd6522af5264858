import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { classify } from './classify';
import { suggest } from './suggest';

/** Out: what a command prints about these lines, parsed. */
async function answersOf(
  command: (args: readonly string[]) => Promise<void>,
  lines: readonly unknown[],
): Promise<unknown[]> {
  const file = join(mkdtempSync(join(tmpdir(), 'recognition-')), 'items.jsonl');
  writeFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  let printed = '';
  const write = jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
  try {
    await command(['--in', file]);
  } finally {
    write.mockRestore();
  }
  return printed
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
}

describe('suggest', () => {
  it('answers line by line, with the words that decided', async () => {
    const answers = await answersOf(suggest, [
      { id: 'a', summary: 'Facilitate sprint 14 retrospective', issuetype: 'Task' },
      { id: 2, summary: 'Login button is broken', description: null },
      { id: 'c', summary: 'Facilitate sprint 14 retrospective', subtask: true },
    ]);
    expect(answers).toEqual([
      expect.objectContaining({ id: 'a', owner: 'SM', kind: 'O01', confidence: 'high', code: 'suggested' }),
      expect.objectContaining({ id: 2, owner: 'NONE', evidence: [], code: 'ordinary' }),
      expect.objectContaining({ id: 'c', owner: 'NONE', code: 'subtask' }),
    ]);
    expect(JSON.stringify(answers[0])).toContain('retrospective');
  });

  it('names file, line and field of what it cannot read', async () => {
    await expect(answersOf(suggest, [{ id: 'a', summary: 'x' }, { id: 'b' }])).rejects.toThrow(
      /items\.jsonl:2: summary/,
    );
  });
});

describe('classify', () => {
  it('says the class by type and labels, and how technical the text is', async () => {
    const answers = await answersOf(classify, [
      { id: 1, summary: 'Refactor payment module', issuetype: 'Task' },
      { id: 2, summary: 'Pay in three instalments', issuetype: 'Story', labels: ['tech-debt'] },
      { id: 3, summary: 'Export button does nothing in Safari', issuetype: 'Bug' },
      { id: 4, summary: 'Write the query', issuetype: 'Technical task', subtask: true },
    ]);
    expect(answers).toMatchObject([
      { id: 1, work: 'functional' },
      { id: 2, work: 'technical', evidence: [] },
      { id: 3, work: 'bug', evidence: [] },
      { id: 4, work: 'excluded' },
    ]);
    const [first, , third] = answers as { technicalText: number; evidence: string[] }[];
    expect(first?.technicalText).toBeGreaterThanOrEqual(0.5);
    expect(first?.evidence.join(' ')).toContain('Refactor');
    expect(third?.technicalText).toBeLessThan(0.5);
  });
});
