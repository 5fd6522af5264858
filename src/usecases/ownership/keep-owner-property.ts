import { OWNER_PROPERTY } from '../../contract/owner-property';
import type { BulkIssue, BulkIssues } from '../../ports/bulk-issues';
import { isFailure } from '../../ports/failure';
import type { Recognition } from '../../ports/recognition';
import type { Stores } from '../../ports/stores';
import { readSettings } from '../settings/read-settings';
import { ownerChange } from './owner-change';

export interface KeepOwnerDeps {
  readonly bulk: BulkIssues;
  readonly stores: Pick<Stores, 'settings' | 'overrides'>;
  readonly recognition: Recognition;
}

/**
 * Brings the owner property of an issue into step with the issue as it is now; an event only says where to look.
 * Out: whether there is a suggestion; null where the issue is gone. Throws Failures.
 */
export async function keepOwnerProperty(deps: KeepOwnerDeps, issueId: string): Promise<boolean | null> {
  const read = await readIssue(deps.bulk, issueId);
  if (read === null) return null;
  const { effective } = await readSettings(deps.stores, { projectId: read.issue.project.id });
  const { action, value, speaks } = await ownerChange(deps.recognition, read, effective);
  if (action !== 'keep') {
    await deps.bulk.replace(issueId, OWNER_PROPERTY, { expected: read.properties[OWNER_PROPERTY], value });
  }
  return speaks;
}

async function readIssue(bulk: BulkIssues, issueId: string): Promise<BulkIssue | null> {
  try {
    return await bulk.one(issueId, [OWNER_PROPERTY]);
  } catch (failure) {
    if (isFailure(failure, 'notFound')) return null;
    throw failure;
  }
}
