import type { OwnershipRule, OwnershipSettings, RuleOwner } from '../team/settings';
import type { Stage } from '../team/stage';
import { normaliseWithOffsets, type NormalisedText } from '../text/normalise';
import { guardOf, type Guard } from './guards';
import type { Kind, Role } from './kinds.table';
import type { OwnerDecision } from './owner-decision';
import type { Confidence, Evidence, Recognition } from './recognition';

export interface IssueText {
  readonly summary: string;
  readonly description: string | null;
  readonly labels: readonly string[];
  readonly components: readonly string[];
}

/** Recognises the kind of work from an issue's text; null where nothing speaks. */
export type Recogniser = (text: IssueText, title: NormalisedText) => Recognition | null;

/** What the suggestion needs to know of an issue. `issueType` is its name, null where unknown. */
export interface IssueForSuggestion extends IssueText {
  readonly issueType: string | null;
  readonly epicKey: string | null;
  readonly subtask: boolean;
  readonly done: boolean;
  /** Which of the two roles the assignee has, null for everybody else. */
  readonly assigneeRole: 'SM' | 'PO' | null;
  /** What a person decided on this issue before. */
  readonly decision: OwnerDecision | null;
}

/** What the suggestion needs to know of a team. */
export interface TeamForSuggestion {
  readonly ownership: OwnershipSettings;
  readonly stage: Stage;
  readonly hasProductOwner: boolean;
  /** `none`: the team works without one; `unset`: nobody has said. */
  readonly scrumMaster: 'set' | 'none' | 'unset';
  readonly smIsAlsoDeveloper: boolean;
  /** Whether the team holds a ceremony of this kind itself, and who facilitates it now; null for other kinds. */
  readonly ceremony: (
    kindId: string,
  ) => { readonly owner: 'SM' | 'TEAM'; readonly facilitator: string | null } | null;
}

/**
 * Why the answer is what it is; the UI says it in the reader's language. `decided` and `rule` come from people;
 * `tricky` is quality and autonomy; `team` is an SM kind without a Scrum Master, `rota` a ceremony the team holds itself;
 * `accepted` is quality that the Developers judge; `gap` and `technical` are the team's own work; the others are silence.
 */
export type SuggestionCode =
  | 'decided'
  | 'rule'
  | 'suggested'
  | 'tricky'
  | 'touchesBoth'
  | 'team'
  | 'rota'
  | 'accepted'
  | 'gap'
  | 'technical'
  | 'ordinary'
  | 'muted'
  | 'off'
  | 'quiet'
  | 'done'
  | Guard;

export interface Suggestion {
  readonly code: SuggestionCode;
  readonly owner: 'SM' | 'PO' | 'TEAM' | 'NONE';
  readonly with: readonly Role[];
  readonly kind: Kind | null;
  readonly confidence: Confidence | null;
  readonly evidence: readonly Evidence[];
  readonly other: Recognition['other'];
  /** The assignee has the other role (domain.md 2.1). */
  readonly mismatch: boolean;
  /** Work on the Scrum Master's desk that the team could own (domain.md T57–T61). */
  readonly gapFilling: boolean;
  readonly facilitator: string | null;
}

/** Kinds of the Product Owner that fill a gap when the Scrum Master does them: stories and their refinement (T60). */
const STORY_KINDS: ReadonlySet<string> = new Set(['O26', 'O27']);
/** Gaps that stay gaps where the Scrum Master is also a developer: the rest is then ordinary work (domain.md 5.2 H11a). */
const GAPS_OF_DEVELOPER: ReadonlySet<string> = new Set(['G1', 'O26', 'O27']);
/** CI/CD and observability: tricky only where a team wants it so (domain.md 2.6). */
const DELIVERY_AUTOMATION: ReadonlySet<string> = new Set(['W3', 'W8']);

/**
 * Says who should make sure that an issue happens (domain.md 2.2): a person's decision, a project rule, the guards,
 * recognition, the roles there are.
 * In: the issue, its team, the recogniser. Out: always an answer; silence has a code too.
 */
export function suggestOwner(
  issue: IssueForSuggestion,
  team: TeamForSuggestion,
  recognise: Recogniser,
): Suggestion {
  if (issue.done) return silent('done');
  const title = normaliseWithOffsets(issue.summary);
  const guard = guardOf(title.text, issue.issueType, issue.subtask);
  const recognition = guard === null ? recognise(issue, title) : null;
  const { decision } = issue;
  if (decision !== null) return { ...decided(decision, recognition), gapFilling: false };
  const rule = team.ownership.rules.find((each) => applies(each, issue, recognition));
  if (rule !== undefined) return { ...ruled(rule.owner, recognition), ...deskOf(issue, team, recognition) };
  if (guard !== null) return silent(guard);
  if (!team.ownership.enabled) return silent('off');
  if (recognition === null) return silent('ordinary');
  if (team.ownership.mutedKinds.includes(recognition.kind.id)) return silent('muted');
  return quietAtRi({ ...recognised(recognition, team), ...deskOf(issue, team, recognition) }, team.stage);
}

function applies(
  { when }: OwnershipRule,
  issue: IssueForSuggestion,
  recognition: Recognition | null,
): boolean {
  const same = (text: string | null): boolean => text?.toLowerCase() === when.value.toLowerCase();
  switch (when.field) {
    case 'label':
      return issue.labels.some(same);
    case 'component':
      return issue.components.some(same);
    case 'issueType':
      return same(issue.issueType);
    case 'epic':
      return same(issue.epicKey);
    case 'kind':
      return recognition?.kind.id === when.value;
  }
}

function decided({ owner, with: collaborators }: OwnerDecision, recognition: Recognition | null): Suggestion {
  return { ...silent('decided'), owner, with: collaborators, kind: recognition?.kind ?? null };
}

function ruled(owner: RuleOwner, recognition: Recognition | null): Suggestion {
  return { ...silent('rule'), owner, kind: recognition?.kind ?? null };
}

function recognised(recognition: Recognition, team: TeamForSuggestion): Suggestion {
  const { kind } = recognition;
  if (kind.owner === 'NONE') return ownWork(recognition, team);
  const base = { ...silent('suggested'), ...spoken(recognition), owner: kind.owner };
  const ceremony = team.ceremony(kind.id);
  if (ceremony?.owner === 'TEAM') {
    return { ...base, code: 'rota', owner: 'TEAM', with: [], facilitator: ceremony.facilitator };
  }
  if (kind.owner === 'SM' && team.scrumMaster === 'none') return { ...base, code: 'team', owner: 'TEAM' };
  if (kind.focus === 'acceptedQuality' && team.ownership.qualityAcceptance === 'developers') {
    return { ...base, code: 'accepted', owner: 'TEAM', with: ['PO'] };
  }
  const code = recognition.other !== null ? 'touchesBoth' : kind.class === 'tricky' ? 'tricky' : 'suggested';
  return { ...base, code, facilitator: ceremony?.facilitator ?? null };
}

/** Work of the team itself: nobody is suggested, but the kind is known (gap-filling, outcome questions). */
function ownWork(recognition: Recognition, team: TeamForSuggestion): Suggestion {
  const { kind, evidence } = recognition;
  if (team.ownership.treatDeliveryAutomationAsTricky && DELIVERY_AUTOMATION.has(kind.id)) {
    const isTeams = team.scrumMaster === 'none';
    return {
      ...silent(isTeams ? 'team' : 'tricky'),
      ...spoken(recognition),
      owner: isTeams ? 'TEAM' : 'SM',
      with: ['PO'],
    };
  }
  const code = kind.class === 'gap' ? 'gap' : kind.class === 'technical' ? 'technical' : 'ordinary';
  return { ...silent(code), kind, evidence };
}

function spoken({ kind, with: collaborators, confidence, evidence, other }: Recognition) {
  return { kind, with: collaborators, confidence, evidence, other };
}

/** Whose desk the issue is on: the other role's, or the Scrum Master's although the team could own it. */
function deskOf(
  { assigneeRole }: IssueForSuggestion,
  { smIsAlsoDeveloper }: TeamForSuggestion,
  recognition: Recognition | null,
): Pick<Suggestion, 'mismatch' | 'gapFilling'> {
  if (recognition === null || assigneeRole === null) return { mismatch: false, gapFilling: false };
  const { kind } = recognition;
  const isGap = kind.class === 'gap' || STORY_KINDS.has(kind.id);
  return {
    mismatch: kind.owner !== 'NONE' && kind.owner !== assigneeRole,
    gapFilling: assigneeRole === 'SM' && isGap && (!smIsAlsoDeveloper || GAPS_OF_DEVELOPER.has(kind.id)),
  };
}

/** At Ri only what is delicate is said: both criteria, both roles, the wrong desk, and who facilitates (domain.md 2.1). */
function quietAtRi(suggestion: Suggestion, stage: Stage): Suggestion {
  if (stage !== 'ri' || suggestion.owner === 'NONE') return suggestion;
  const delicate = ['tricky', 'touchesBoth', 'rota'].includes(suggestion.code) || suggestion.mismatch;
  return delicate ? suggestion : { ...silent('quiet'), kind: suggestion.kind };
}

function silent(code: SuggestionCode): Suggestion {
  return {
    code,
    owner: 'NONE',
    with: [],
    kind: null,
    confidence: null,
    evidence: [],
    other: null,
    mismatch: false,
    gapFilling: false,
    facilitator: null,
  };
}
