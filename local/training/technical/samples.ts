import * as z from 'zod';
import { technicalInput } from '../../../src/domain/backlog/technical-text/technical-input';
import type { DataReader } from '../data-reader';
import type { Sample } from '../model/sample';
import { projectName } from '../ownership/samples';
import type { TechnicalSpec } from './spec';

/** A real issue with its label. */
export interface TechnicalSample extends Sample {
  readonly label: 'technical' | 'functional';
  /** The label may be counted in figures. */
  readonly isScored: boolean;
  /** Only technical issues were labelled in this data set: counts for recall, not for precision. */
  readonly isPositivesOnly: boolean;
}

const issueSchema = z.object({
  key: z.string(),
  project: z.string(),
  label: z.enum(['technical', 'functional']),
  tier: z.enum(['gold', 'silver', 'bronze']),
  strict: z.boolean(),
  dataset: z.string(),
  title: z.string(),
  description: z.string().nullable(),
});

/** In: path of the labelled issues. Out: one sample each; type, components and labels are not read. */
export function readTechnicalIssues(
  reader: DataReader,
  path: string,
  spec: TechnicalSpec,
): TechnicalSample[] {
  return reader.records(path, issueSchema).map((row) => ({
    id: row.key,
    source: projectName(row.project),
    language: 'en',
    input: technicalInput(row.title, row.description ?? ''),
    label: row.label,
    weight: row.tier === 'bronze' ? spec.bronzeWeight : 1,
    isScored: row.strict,
    isPositivesOnly: row.dataset === 'edisutoyo-atd',
  }));
}

/** Out: the same issues without their descriptions, so that titles alone are learnt too. */
export function titlesOnly(samples: readonly TechnicalSample[], weight: number): TechnicalSample[] {
  return samples
    .filter(({ input }) => (input.description ?? '') !== '')
    .map((sample) => ({
      ...sample,
      input: technicalInput(sample.input.title, ''),
      weight: sample.weight * weight,
      isScored: false,
    }));
}

/**
 * In: real development titles (project, key, title), labels read from the titles by hand (key and T technical, U unclear,
 * O other roles' work; every other title is functional), keys that are labelled elsewhere.
 * Out: the titles that are technical or functional.
 */
export function readTechnicalTitles(
  reader: DataReader,
  { titles, labels }: { readonly titles: string; readonly labels: string },
  known: ReadonlySet<string>,
): TechnicalSample[] {
  const labelOf = new Map(
    reader.table(labels).map(([key = '', label = '']): [string, string] => [key, label]),
  );
  return reader.table(titles).flatMap(([project = '', key = '', title = '']) => {
    const label = labelOf.get(key) ?? 'F';
    if (known.has(key) || (label !== 'T' && label !== 'F')) return [];
    return [titleSample({ id: key, source: projectName(project), language: 'en', title }, label === 'T', 1)];
  });
}

/** Kinds of the ownership titles that are technical work, and ordinary development that is not. */
const TECHNICAL_KIND = /^W[1-7]$/;
const FUNCTIONAL_KIND = /^(?:N[1-3]|N9)$/;

/** In: ownership titles. Out: those whose kind says technical or not, for the languages that real issues do not have. */
export function technicalFromKinds(samples: readonly Sample[], weight: number): TechnicalSample[] {
  return samples.flatMap(({ id, source, language, label, input: { title } }) => {
    const isTechnical = TECHNICAL_KIND.test(label);
    if (!isTechnical && !FUNCTIONAL_KIND.test(label)) return [];
    return [titleSample({ id, source, language, title }, isTechnical, weight)];
  });
}

function titleSample(
  { title, ...about }: { readonly id: string; source: string; language: string; title: string },
  isTechnical: boolean,
  weight: number,
): TechnicalSample {
  return {
    ...about,
    input: technicalInput(title, ''),
    label: isTechnical ? 'technical' : 'functional',
    weight,
    isScored: false,
    isPositivesOnly: false,
  };
}
