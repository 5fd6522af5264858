import { boardHandlers } from './boards';
import type { Handlers } from './call';
import { commentHandlers } from './comments';
import { issueHandlers } from './issues';
import { peopleHandlers } from './people';
import { permissionHandlers } from './permissions';
import { projectHandlers } from './projects';
import { propertyHandlers } from './properties';
import { removedHandlers } from './removed';
import { searchHandlers } from './search';
import { siteHandlers } from './site-lists';
import { softwareListHandlers } from './software-lists';
import { bulkPropertyHandlers } from './bulk-properties';
import { estimationHandlers } from './estimation';
import { issueCreationHandlers } from './issue-creation';
import { issueEditingHandlers } from './issue-editing';
import { linkHandlers } from './linking';
import { rankingHandlers } from './ranking';
import { siteAdministrationHandlers } from './site-administration';
import { sprintMoveHandlers } from './sprint-moves';
import { sprintWritingHandlers } from './sprint-writing';
import { taskHandlers } from './tasks';

/** Handlers by operation id. An operation without one answers 501. */
export const HANDLERS: Handlers = {
  ...boardHandlers,
  ...commentHandlers,
  ...issueHandlers,
  ...peopleHandlers,
  ...permissionHandlers,
  ...projectHandlers,
  ...propertyHandlers,
  ...removedHandlers,
  ...searchHandlers,
  ...siteHandlers,
  ...softwareListHandlers,
  ...bulkPropertyHandlers,
  ...estimationHandlers,
  ...issueCreationHandlers,
  ...issueEditingHandlers,
  ...linkHandlers,
  ...rankingHandlers,
  ...siteAdministrationHandlers,
  ...sprintMoveHandlers,
  ...sprintWritingHandlers,
  ...taskHandlers,
};
