import type { Json } from '../store/json';
import { ok, param, type Answer, type Call, type Handlers } from './call';
import { forbidden, notFound } from './jira-error';

export const taskHandlers: Handlers = {
  getTask: (call) => {
    const task = call.services.tasks.get(param(call, 'taskId'));
    if (!task) throw notFound('The task was not found.');
    if (task.submittedBy !== call.cause.accountId && !call.access.isAdministrator) {
      throw forbidden('You do not have permission to view this task.');
    }
    return ok(call.services.tasks.show(task, call.now, call.view.url));
  },
};

/** Notes a task that has been done with this result. @returns its id */
export function addTask(description: string, result: Json, call: Call): string {
  const id = String(call.site.nextId('task'));
  call.services.tasks.add({
    id,
    description,
    submittedBy: call.cause.accountId,
    submitted: call.now,
    result,
  });
  return id;
}

/** 303 to the task that a bulk operation has become. */
export function seeTask(description: string, result: Json, call: Call): Answer {
  const id = addTask(description, result, call);
  return { status: 303, headers: { location: `${call.view.url}/rest/api/3/task/${id}` } };
}
