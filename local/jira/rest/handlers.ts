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
import { sprintReadingHandlers } from './sprint-reading';

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
  ...sprintReadingHandlers,
};
