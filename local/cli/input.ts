import { readFileSync } from 'node:fs';
import type * as z from 'zod';

/** What a command was given cannot be used: exit code 1. The message names the place and the cause. */
export class InputError extends Error {}

/** Out: the bytes of a file. Throws an InputError that names it. */
export function readBytes(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new InputError(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Out: the text of a file. Throws an InputError that names it. */
export function readText(file: string): string {
  return readBytes(file).toString('utf8');
}

/** Out: the JSON of a file. Throws an InputError that names the file. */
export function readJson(file: string): unknown {
  return parseJson(readText(file), file);
}

/** Out: the lines of a JSONL file, each checked against a schema. Throws an InputError that names file and line. */
export function readJsonLines<T>(file: string, schema: z.ZodType<T>): T[] {
  return readText(file)
    .split('\n')
    .map((text, index) => ({ text, place: `${file}:${index + 1}` }))
    .filter(({ text }) => text.trim() !== '')
    .map(({ text, place }) => {
      const parsed = schema.safeParse(parseJson(text, place));
      if (parsed.success) return parsed.data;
      const [issue] = parsed.error.issues;
      const path = issue === undefined || issue.path.length === 0 ? '' : ` ${issue.path.join('.')}:`;
      throw new InputError(`${place}:${path} ${issue?.message ?? 'not valid'}`);
    });
}

function parseJson(text: string, place: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new InputError(`${place}: not JSON (${error instanceof Error ? error.message : String(error)})`);
  }
}
