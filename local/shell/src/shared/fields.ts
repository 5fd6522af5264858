import { listFields } from '../api/jira';
import type { Field, Issue } from '../api/shapes';
import { useJira } from './loaded';

const SPRINT_TYPE = 'com.pyxis.greenhopper.jira:gh-sprint';
const POINTS_TYPE = 'com.pyxis.greenhopper.jira:jsw-story-points';
const POINTS_NAMES = ['Story Points', 'Story points', 'Story point estimate'];

/** Ids of the site's custom fields that the shell shows. */
export interface SoftwareFields {
  readonly sprint?: string | undefined;
  readonly estimate?: string | undefined;
}

/** Finds the sprint field and the estimate field of the site; an estimate field that a board names goes first. */
export function softwareFields(fields: readonly Field[], boardEstimate?: string): SoftwareFields {
  const points = fields.filter(
    ({ name, schema }) =>
      schema?.custom === POINTS_TYPE || (schema?.type === 'number' && POINTS_NAMES.includes(name)),
  );
  return {
    sprint: fields.find(({ schema }) => schema?.custom === SPRINT_TYPE)?.id,
    estimate: boardEstimate ?? points[0]?.id,
  };
}

/** The site's fields, read once. */
export function useSoftwareFields(boardEstimate?: string): SoftwareFields {
  const { data = [] } = useJira(['fields'], listFields);
  return softwareFields(data, boardEstimate);
}

/** The estimate of an issue as text; empty when it has none. */
export function estimateOf(issue: Issue, { estimate }: SoftwareFields): string {
  const value = estimate === undefined ? undefined : issue.fields[estimate];
  return typeof value === 'number' || typeof value === 'string' ? String(value) : '';
}
