import { createHash } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import type * as z from 'zod';
import { readBytes, readJsonLines, readText } from '../cli/input';

/** Reads files and remembers their hashes, so that a trained model can say what it was trained on. */
export class DataReader {
  private readonly hashes = new Map<string, string>();

  /** In: path of a tab-separated file without a header. Out: its rows, empty lines left out. Throws InputError. */
  table(path: string): string[][] {
    this.remember(path);
    return readText(path)
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => line.split('\t'));
  }

  /** In: path of a JSON-lines file, what a line looks like. Out: its records. Throws InputError. */
  records<T>(path: string, schema: z.ZodType<T>): T[] {
    this.remember(path);
    return readJsonLines(path, schema);
  }

  /** SHA-256 of every file read so far, by folder and name. */
  inputs(): Record<string, string> {
    return Object.fromEntries([...this.hashes].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  private remember(path: string): void {
    const bytes = readBytes(path);
    const name = join(basename(dirname(path)), basename(path));
    this.hashes.set(name, createHash('sha256').update(bytes).digest('hex'));
  }
}
