import * as z from 'zod/mini';
import type { FieldIds } from '../../domain/jira/board';
import { parserOf } from './parse';

const fieldSchema = z.object({
  id: z.string(),
  name: z.string(),
  untranslatedName: z.optional(z.string()),
  schema: z.optional(z.object({ type: z.optional(z.string()), custom: z.optional(z.string()) })),
});

export type JiraField = z.infer<typeof fieldSchema>;

export const parseFields = parserOf(z.array(fieldSchema));

const GREENHOPPER = 'com.pyxis.greenhopper.jira:';
const STORY_POINT_ESTIMATE = `${GREENHOPPER}jsw-story-points`;
const FLOAT = 'com.atlassian.jira.plugin.system.customfieldtypes:float';
const CHECKBOXES = 'com.atlassian.jira.plugin.system.customfieldtypes:multicheckboxes';

/**
 * Finds the custom fields Tandem reads (forge.md 5.3): by schema where Jira has one of its own, else by the name
 * Jira gave them, which `untranslatedName` keeps.
 */
export function fieldIdsOf(fields: readonly JiraField[]): FieldIds {
  const custom = (type: string): string | null =>
    fields.find((field) => field.schema?.custom === type)?.id ?? null;
  const called = (name: string, type: string): string[] =>
    fields.filter((field) => field.schema?.custom === type && isCalled(field, name)).map(({ id }) => id);
  return {
    sprint: custom(`${GREENHOPPER}gh-sprint`),
    rank: custom(`${GREENHOPPER}gh-lexo-rank`),
    flag: called('flagged', CHECKBOXES)[0] ?? null,
    storyPointEstimate: custom(STORY_POINT_ESTIMATE),
    storyPoints: called('story points', FLOAT),
  };
}

function isCalled({ name, untranslatedName }: JiraField, wanted: string): boolean {
  return [name, untranslatedName].some((each) => each?.trim().toLowerCase() === wanted);
}
