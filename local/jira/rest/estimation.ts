import { z } from 'zod';

import type { JsonObject, Json } from '../store/json';
import type { Issue } from '../store/model';
import { applyValues } from '../writes/apply';
import { findInList } from './board-issues';
import { bodyOf, ok, param, type Call, type Handlers } from './call';
import { badRequest, forbidden, notFound } from './jira-error';
import { boardFor, issueFor } from './lookup';

const MINUTES: Readonly<Record<string, number>> = { m: 1, h: 60, d: 8 * 60, w: 5 * 8 * 60 };

export const estimationHandlers: Handlers = {
  'software.getIssueEstimationForBoard': (call) => {
    const { issue, fieldId } = estimated(call);
    return ok(estimationOf(fieldId, issue.values[fieldId] ?? null));
  },
  'software.estimateIssueForBoard': (call) => {
    const { issue, fieldId } = estimated(call);
    if (!call.access.hasOn('EDIT_ISSUES', issue))
      throw forbidden('You do not have permission to edit this issue.');
    const { value } = bodyOf(call, z.object({ value: z.union([z.string(), z.number()]).nullish() }));
    const estimate = estimateIn(value ?? null, fieldId);
    applyValues(issue, { [fieldId]: estimate }, { ...call, writer: call.services.writer });
    return ok(estimationOf(fieldId, estimate));
  },
};

/** The issue and the field that the board estimates with. @throws JiraError 400, 404 */
function estimated(call: Call): { issue: Issue; fieldId: string } {
  const issue = issueFor(call, param(call, 'issueIdOrKey'));
  const boardId = call.query.number('boardId', Number.NaN);
  if (Number.isNaN(boardId)) throw badRequest('The boardId parameter must be provided.');
  const board = boardFor(call, boardId);
  const onBoard = findInList(
    { board, holds: (entry) => entry.id === issue.id },
    '',
    new Set([issue.id]),
    call,
  );
  if (onBoard.length === 0) throw notFound(`Issue ${issue.key} does not belong to board ${board.id}.`);
  const fieldId = board.estimation?.field?.fieldId;
  if (fieldId === undefined) throw badRequest('The board has no field for estimation.');
  return { issue, fieldId };
}

/** The estimate that a text stands for: a number, or for original time a duration (numbers are minutes), in seconds. */
function estimateIn(value: string | number | null, fieldId: string): number | null {
  if (value === null || value === '') return null;
  const text = String(value).trim();
  const number = Number(text.replace(',', '.'));
  if (fieldId !== 'timeoriginalestimate') {
    if (Number.isFinite(number)) return number;
    throw badRequest(`'${text}' is not a valid estimate.`);
  }
  if (Number.isFinite(number)) return number * 60;
  const parts = [...text.matchAll(/(\d+)\s*([wdhm])/g)];
  if (parts.length === 0) throw badRequest(`'${text}' is not a valid estimate.`);
  return parts.reduce((sum, [, count, unit]) => sum + Number(count) * (MINUTES[unit ?? 'm'] ?? 1) * 60, 0);
}

/** The estimate as a number: Atlassian's example shows a text, what sites send is a number. */
function estimationOf(fieldId: string, value: Json): JsonObject {
  return typeof value === 'number' ? { fieldId, value } : { fieldId };
}
