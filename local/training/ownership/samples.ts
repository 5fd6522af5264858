import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as z from 'zod';
import { findCues } from '../../../src/domain/ownership/cue-matcher';
import { KINDS, kindById, type Owner } from '../../../src/domain/ownership/kinds.table';
import { ownerInput } from '../../../src/domain/ownership/owner-input';
import { normalise } from '../../../src/domain/text/normalise';
import type { DataReader } from '../data-reader';
import { seededRandom } from '../../../src/domain/random';
import type { Sample } from '../model/sample';

/** Class of real development titles: none of the kinds, and nobody's to see to. */
export const DEVELOPMENT = 'DEV';
const DROPPED = 'drop';

/** Every class with its owner, sorted by name. */
export const OWNER_CLASSES: readonly (readonly [kind: string, owner: Owner])[] = [
  ...KINDS.map(({ id, owner }): [string, Owner] => [id, owner]),
  [DEVELOPMENT, 'NONE'] as const,
].sort(([a], [b]) => (a < b ? -1 : 1));

/** In: a class. Out: who owns it. */
export function ownerOf(label: string): Owner {
  return kindById(label)?.owner ?? 'NONE';
}

interface Row {
  readonly id: string;
  readonly source: string;
  readonly language: string;
  readonly kind: string;
  readonly title: string;
  readonly description: string;
}

/** In: folder with `train.jsonl`, `authors/author-*.tsv` and `corrections.tsv`. Out: the labelled titles, corrected. */
export function readTitles(reader: DataReader, folder: string): Sample[] {
  const corrections = new Map(
    reader.table(join(folder, 'corrections.tsv')).map(([id = '', kind = '']): [string, string] => [id, kind]),
  );
  const rows = [
    ...readLabelled(reader, join(folder, 'train.jsonl')),
    ...readAuthors(reader, join(folder, 'authors')),
  ];
  return rows
    .map((row) => ({ ...row, kind: corrections.get(row.id) ?? row.kind }))
    .filter(({ kind }) => kind !== DROPPED)
    .map((row) => {
      if (kindById(row.kind) === undefined) throw new Error(`${row.id}: unknown kind ${row.kind}`);
      return toSample(row);
    });
}

const labelledSchema = z.object({
  id: z.string(),
  source: z.string(),
  lang: z.string(),
  kind: z.string(),
  summary: z.string(),
  description: z.string().nullable(),
});

function readLabelled(reader: DataReader, path: string): Row[] {
  return reader.records(path, labelledSchema).map(({ lang, summary, description, ...row }) => ({
    ...row,
    language: lang,
    title: summary,
    description: description ?? '',
  }));
}

/** In: folder of files by one author each. Out: their rows. */
function readAuthors(reader: DataReader, folder: string): Row[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.tsv'));
  return files.sort().flatMap((name) => readTable(reader, join(folder, name)));
}

/** Language, kind, title, description; the source is the file's name, ids are source and line. */
function readTable(reader: DataReader, path: string): Row[] {
  const source = basename(path, '.tsv');
  return reader.table(path).map(([language = '', kind = '', title = '', description = ''], i) => ({
    id: `${source}:${i + 1}`,
    ...{ source, language, kind, title, description },
  }));
}

/**
 * In: folder with `reference.tsv`. Out: the titles that the cues were written with: learnt from, never scored, since cues get
 * them right by design.
 */
export function readReference(reader: DataReader, folder: string): Sample[] {
  return readTable(reader, join(folder, 'reference.tsv')).map(toSample);
}

function toSample({ id, source, language, kind, title, description }: Row): Sample {
  const text = normalise(title);
  const item = { summary: title, description, labels: [], components: [] };
  const input = ownerInput(item, text, findCues(text));
  return { id, source, language, input, label: kind, weight: 1 };
}

/** The same project under its key in one data set and its name in the other. */
const PROJECT_NAMES: Readonly<Record<string, string>> = {
  APSTUD: 'aptanastudio',
  MDL: 'moodle',
  TIMOB: 'titanium',
  TISTUD: 'appceleratorstudio',
};

/** In: a project as a data set names it. Out: the one name that it has in all of them. */
export function projectName(project: string): string {
  return PROJECT_NAMES[project] ?? project;
}

const issueSchema = z.object({
  project: z.string(),
  key: z.string(),
  title: z.string(),
  description: z.string().nullable(),
});

/** What of a description is read here; more would only cost time. */
const LONGEST_DESCRIPTION = 600;

/**
 * In: paths of real development issues (`.tsv`: project, key, title; `.jsonl`: also description). Out: one sample an issue,
 * source the project.
 */
export function readDevelopment(reader: DataReader, paths: readonly string[]): Sample[] {
  const byKey = new Map<string, Sample>();
  for (const path of paths) {
    for (const { project, key, title, description } of readIssues(reader, path)) {
      if (byKey.has(key)) continue;
      const about = { id: key, source: projectName(project), language: 'en', kind: DEVELOPMENT, title };
      byKey.set(key, toSample({ ...about, description: (description ?? '').slice(0, LONGEST_DESCRIPTION) }));
    }
  }
  return [...byKey.values()];
}

function readIssues(reader: DataReader, path: string): z.infer<typeof issueSchema>[] {
  if (path.endsWith('.jsonl')) return reader.records(path, issueSchema);
  return reader
    .table(path)
    .map(([project = '', key = '', title = '']) => ({ project, key, title, description: null }));
}

/**
 * In: samples, how many to take. Out: about that many, chosen by a fixed sequence, each source with an equal share at most,
 * or all it has.
 */
export function sampleEvenly(samples: readonly Sample[], count: number, seed: number): Sample[] {
  const sizes = new Map<string, number>();
  for (const { source } of samples) sizes.set(source, (sizes.get(source) ?? 0) + 1);
  let open = count;
  const quota = new Map<string, number>();
  [...sizes]
    .sort(([, a], [, b]) => a - b)
    .forEach(([source, size], i) => {
      const share = Math.min(size, open / (sizes.size - i));
      quota.set(source, share / size);
      open -= share;
    });
  const random = seededRandom(seed);
  return samples.filter(({ source }) => random() < (quota.get(source) ?? 0));
}
