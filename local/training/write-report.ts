import { writeFileSync } from 'node:fs';

/** In: name of the report, its lines. Writes it beside the others and prints it. */
export function writeReport(name: string, lines: readonly string[]): void {
  const text = `${lines.join('\n')}\n`;
  writeFileSync(`local/training/reports/${name}.txt`, text);
  process.stdout.write(text);
}
