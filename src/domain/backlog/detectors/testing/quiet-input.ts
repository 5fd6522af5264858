import { DEFAULT_SETTINGS } from '../../../team/settings';
import { markersOf } from '../../work-class/markers';
import type { SeparationInput } from '../input';

/** Out: an input of which everything is empty or unread but the given parts. */
export function quietInput(parts: Partial<SeparationInput>): SeparationInput {
  return {
    now: Date.UTC(2026, 5, 1),
    markers: markersOf(DEFAULT_SETTINGS.technical),
    platform: { platform: false, source: 'tooFewItems', technical: 0, items: 0 },
    method: 'scrum',
    disabled: [],
    projectSince: null,
    teamSize: null,
    board: { id: 1, name: 'Shop', type: 'scrum', jql: null },
    estimateFieldId: null,
    texts: [],
    sprints: [],
    backlog: null,
    fields: null,
    otherBoards: null,
    quickFilters: null,
    issueTypes: [],
    epics: null,
    versions: null,
    productOwner: null,
    ...parts,
  };
}
