import * as z from 'zod/mini';
import { suggestIssueOwner } from '../../usecases/ownership/suggest-issue-owner';
import type { IssueSuggestionDto } from '../../contract/issue-api';
import { issueId } from '../../contract/schemas';
import { refusalOf } from '../../usecases/refusal';
import type { Composition } from '../deps';
import { browsesIssue } from './guards';

const payloadSchema = z.object({ extension: z.object({ issue: z.object({ id: issueId }) }) });

interface Lozenge {
  readonly status?: {
    readonly type: 'lozenge';
    readonly value: { readonly label: string; readonly type: 'inprogress' };
  };
}

/**
 * The lozenge beside the collapsed panel: "SM", "PO" or "SM + PO", no name and no language (design §2).
 * Silence, an issue the reader may not see and any failure are an absent lozenge: the panel itself says what is wrong.
 */
export function lozengeOf({ forUser, log }: Composition) {
  return async (payload: unknown): Promise<Lozenge> => {
    const started = Date.now();
    const tell = (outcome: string) => log.write({ what: 'lozenge', outcome, ms: Date.now() - started });
    try {
      const { extension } = z.parse(payloadSchema, payload);
      const deps = forUser('');
      const read = await browsesIssue({ issueId: extension.issue.id }, deps);
      const label = labelOf((await suggestIssueOwner(deps, read)).suggestion);
      tell(label === '' ? 'silent' : 'shown');
      return label === '' ? {} : { status: { type: 'lozenge', value: { label, type: 'inprogress' } } };
    } catch (error) {
      tell(refusalOf(error).code);
      return {};
    }
  };
}

function labelOf({ owner, with: collaborators }: IssueSuggestionDto['suggestion']): string {
  if (owner !== 'SM' && owner !== 'PO') return '';
  const both = collaborators.includes(owner === 'SM' ? 'PO' : 'SM');
  return both ? 'SM + PO' : owner;
}
