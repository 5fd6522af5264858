import { z } from 'zod';

import type { JiraResponse, PageAction } from '../../jira';
import { bodyOf } from './http';
import type { Handler } from './http';

/** Does what Jira's own pages do without a public REST operation, as the person of the session. */
export type DoPageAction = (accountId: string, action: PageAction) => JiraResponse;

const id = z.number().int();

const pageAction = z.discriminatedUnion('do', [
  z.strictObject({
    do: z.literal('complete-sprint'),
    sprintId: id,
    moveTo: z.union([id, z.literal('backlog')]),
  }),
  z.strictObject({ do: z.literal('reopen-sprint'), sprintId: id }),
  z.strictObject({
    do: z.literal('configure-board'),
    boardId: id,
    change: z.strictObject({
      name: z.string().min(1).optional(),
      estimation: z
        .strictObject({
          type: z.literal('field'),
          field: z.strictObject({ fieldId: z.string(), displayName: z.string() }),
        })
        .nullable()
        .optional(),
    }),
  }),
]);

/** Takes the actions of the shell's pages. */
export function pageActions(act: DoPageAction): Handler {
  return async ({ method, url, accountId, text }) => {
    if (method !== 'POST' || url.pathname !== '/__host/page-action') return undefined;
    const { status, headers, body } = act(accountId, await bodyOf({ text }, pageAction));
    return { status, headers, ...(body !== null && { body }) };
  };
}
