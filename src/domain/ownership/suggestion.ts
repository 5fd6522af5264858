import type { NormalisedText } from '../text/normalise';
import { normaliseWithOffsets } from '../text/normalise';
import { guardOf, type Guard } from './guards';
import type { Kind, Role } from './kinds.table';
import type { Confidence, Evidence, Recognition } from './recognition';

/** Recognises the kind of work from an issue's text; null where nothing speaks. */
export type Recogniser = (text: IssueText, title: NormalisedText) => Recognition | null;

export interface IssueText {
  readonly summary: string;
  readonly description: string | null;
  readonly labels: readonly string[];
  readonly components: readonly string[];
}

/** What the suggestion needs to know of an issue. `issueType` is its name, null where unknown. */
export interface IssueForSuggestion extends IssueText {
  readonly issueType: string | null;
  readonly subtask: boolean;
  readonly done: boolean;
}

/** Which roles the team has filled. */
export interface TeamRoles {
  readonly hasProductOwner: boolean;
  readonly hasScrumMaster: boolean;
}

/**
 * Why the answer is what it is; the UI says it in the reader's language.
 * `suggested`, `tricky` (quality and autonomy), `touchesBoth`, `team` (no Scrum Master: the team holds it);
 * `gap` and `technical` are the team's own work; the others are silence.
 */
export type SuggestionCode =
  'suggested' | 'tricky' | 'touchesBoth' | 'team' | 'gap' | 'technical' | 'ordinary' | 'done' | Guard;

export interface Suggestion {
  readonly code: SuggestionCode;
  readonly owner: 'SM' | 'PO' | 'TEAM' | 'NONE';
  readonly with: readonly Role[];
  readonly kind: Kind | null;
  readonly confidence: Confidence | null;
  readonly evidence: readonly Evidence[];
  readonly other: Recognition['other'];
}

/**
 * Says who should make sure that an issue happens (domain.md 2.2).
 * In: the issue, the roles of its team, the recogniser. Out: always an answer; silence has a code too.
 */
export function suggestOwner(issue: IssueForSuggestion, roles: TeamRoles, recognise: Recogniser): Suggestion {
  if (issue.done) return silent('done');
  const title = normaliseWithOffsets(issue.summary);
  const guard = guardOf(title.text, issue.issueType, issue.subtask);
  if (guard !== null) return silent(guard);
  const recognition = recognise(issue, title);
  if (recognition === null) return silent('ordinary');
  return recognition.kind.owner === 'NONE' ? ownWork(recognition) : owned(recognition, roles);
}

function owned(recognition: Recognition, roles: TeamRoles): Suggestion {
  const { kind, confidence, evidence, other } = recognition;
  const holder = kind.owner === 'SM' && !roles.hasScrumMaster ? 'TEAM' : kind.owner;
  const code =
    holder === 'TEAM'
      ? 'team'
      : other !== null
        ? 'touchesBoth'
        : kind.class === 'tricky'
          ? 'tricky'
          : 'suggested';
  return { code, owner: holder, with: recognition.with, kind, confidence, evidence, other };
}

/** Work of the team itself: nobody is suggested, but the kind is known (gap-filling, outcome questions). */
function ownWork({ kind, evidence }: Recognition): Suggestion {
  const code = kind.class === 'gap' ? 'gap' : kind.class === 'technical' ? 'technical' : 'ordinary';
  return { ...silent(code), kind, evidence };
}

function silent(code: SuggestionCode): Suggestion {
  return { code, owner: 'NONE', with: [], kind: null, confidence: null, evidence: [], other: null };
}
