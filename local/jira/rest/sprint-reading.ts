import { sprintShape } from '../shapes/sprints';
import { numberParam, ok, type Handlers } from './call';
import { sprintFor } from './lookup';

export const sprintReadingHandlers: Handlers = {
  'software.getSprint': (call) => ok(sprintShape(sprintFor(call, numberParam(call, 'sprintId')), call.view)),
};
