import { gadgetApi } from '../../contract/gadget-api';
import { findProjects } from '../../usecases/sprint/find-projects';
import type { Composition } from '../deps';
import { readsAsCaller } from './guards';
import { handle } from './handle';

/** The operations of the dashboard gadget, beside those of the sprint page. */
export function gadgetHandlers(forUser: Composition['forUser']) {
  return {
    'gadget.projects': handle(
      gadgetApi['gadget.projects'],
      forUser,
      readsAsCaller,
      (_granted, { query }, deps) => findProjects(deps, query),
    ),
  };
}
