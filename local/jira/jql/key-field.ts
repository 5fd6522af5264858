import type { Issue } from '../store/model';
import { JqlError } from './jql-error';
import { RANGE_OPERATORS, type JqlContext, type SearchField } from './search-field';

const KEY = /^([A-Z][A-Z0-9_]*)-(\d+)$/i;

/**
 * The issue itself (`key`, `id`, `issue`, `issuekey`), by key or id. As in Jira `<` and `>` compare within the project
 * of the key, by its number; a key that is gone may be compared with, not asked for.
 */
export function keyField(name: string, context: JqlContext): SearchField {
  const { site } = context;
  const missing = (literal: string) =>
    new JqlError([`An issue with key '${literal}' does not exist for field '${name}'.`]);
  return {
    name,
    type: 'issue',
    operators: RANGE_OPERATORS,
    valueOf: (issue) => issue.id,
    resolve: (literal) => {
      const issue = site.issues.find(literal);
      if (!issue || !context.browses(issue.projectId)) throw missing(literal);
      return [issue.id];
    },
    relation: (literal, compare) => {
      const bound = splitKey(KEY.test(literal) ? literal : (site.issues.find(literal)?.key ?? ''));
      const project = bound && site.findProject(bound.project);
      if (!bound || !project || !context.browses(project.id)) throw missing(literal);
      return (issue) => issue.projectId === project.id && compare(numberOf(issue) - bound.number);
    },
    orderOf: (issue) => sortKey(issue),
  };
}

/** Sorts like Jira sorts keys: by project, then by number. */
function sortKey(issue: Issue): string {
  const { project, number } = splitKey(issue.key) ?? { project: issue.key, number: 0 };
  return `${project} ${String(number).padStart(10, '0')}`;
}

function numberOf(issue: Issue): number {
  return Number(issue.key.slice(issue.key.lastIndexOf('-') + 1));
}

function splitKey(key: string): { project: string; number: number } | null {
  const match = KEY.exec(key);
  return match ? { project: match[1] ?? '', number: Number(match[2]) } : null;
}
