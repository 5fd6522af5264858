import type { Stage } from './stage';

/** An Atlassian account id. Stored only where a person was chosen for a role (design §6). */
export type AccountId = string;

/** How much of a Scrum Master a team has (domain.md T56). `unset`: nobody has said it yet. */
export type ScrumMasterMode = 'unset' | 'full' | 'part' | 'rotating' | 'onCall' | 'none';

/** Days on which somebody is away: the start (ms) of the first and of the last of them. */
export interface Leave {
  readonly firstDay: number;
  readonly lastDay: number;
}

export interface RoleSettings {
  readonly po: AccountId | null;
  /** The Product Owner's latest or next leave; missing where none is known (domain.md 3.2, S14). */
  readonly poLeave?: Leave | undefined;
  readonly poDelegates: readonly AccountId[];
  readonly sm: AccountId | null;
  readonly smMode: ScrumMasterMode;
  readonly smIsAlsoDeveloper: boolean;
  /** How many teams the Scrum Master serves. */
  readonly smTeams: number;
  readonly members: readonly AccountId[];
}

export type Method = 'scrum' | 'kanban' | 'scrumban' | 'safe' | 'other';

/** The team's way of working (domain.md T14). */
export interface MethodSettings {
  readonly type: Method;
  readonly link: string;
  readonly note: string;
}

/** The three context questions that come before any advice on ceremonies (domain.md 4.2). */
export interface ContextAnswers {
  readonly C1: 'a' | 'b' | 'c' | 'd' | null;
  readonly C2: 'a' | 'b' | 'c' | 'd' | 'e' | null;
  readonly C3: 'a' | 'b' | 'c' | 'd' | null;
}

/** Who confirmed a stage; TEAM where a member stood in for a role that nobody has. */
export type StageConfirmer = 'SM' | 'PO' | 'ADMIN' | 'TEAM';

export interface MaturitySettings {
  readonly stage: Stage;
  readonly confirmedBy: readonly StageConfirmer[];
  /** ms, null while unset. */
  readonly confirmedAt: number | null;
  readonly context: ContextAnswers;
  /** ms, null while a question is open; asked again after 90 days or a change of the team (domain.md T36). */
  readonly contextAnsweredAt: number | null;
  readonly teamChangedAt: number | null;
  readonly newToAgile: boolean | null;
  /** Since when the team exists (ms), where it is younger than six months (domain.md T78). */
  readonly newTeamSince: number | null;
}

export type RuleOwner = 'SM' | 'PO' | 'TEAM' | 'NONE';

/** What an issue must have for a rule to apply: a label, component, issue type, epic (its key), or a recognised kind. */
export interface RuleCondition {
  readonly field: 'label' | 'component' | 'issueType' | 'epic' | 'kind';
  readonly value: string;
}

/** A project rule: evaluated in list order, before recognition (domain.md 2.2 step 2, 2.7). */
export interface OwnershipRule {
  readonly id: string;
  readonly when: RuleCondition;
  readonly owner: RuleOwner;
}

export interface OwnershipSettings {
  readonly enabled: boolean;
  readonly rules: readonly OwnershipRule[];
  readonly mutedKinds: readonly string[];
  readonly treatDeliveryAutomationAsTricky: boolean;
  /** Who accepts a sprint's deliverables: the PO (the article) or the Developers by their Definition of Done (Scrum Guide). */
  readonly qualityAcceptance: 'PO' | 'developers';
}

/** The class of work an issue belongs to (domain.md 3.1). */
export type WorkClass = 'technical' | 'functional' | 'bug' | 'excluded';

/** What a person said an issue type, label, component or epic means; nothing of this is guessed. */
export interface ClassMapping {
  readonly field: 'issueType' | 'label' | 'component' | 'epic';
  readonly value: string;
  readonly class: WorkClass;
}

export interface TechnicalSettings {
  readonly mapping: readonly ClassMapping[];
  /** Weak labels (infra, platform, …) that a person confirmed to mean technical work. */
  readonly weakConfirmed: readonly string[];
  /** Whether the product itself is technical; `auto` looks at what was done (platform-team guard). */
  readonly platformTeam: 'auto' | 'yes' | 'no';
}

export const CEREMONIES = ['daily', 'planning', 'review', 'retro', 'refinement'] as const;
export type Ceremony = (typeof CEREMONIES)[number];

/** What a team does with a ceremony; `note` says how it is adapted, or what covers the purpose of a dropped one. */
export interface CeremonySettings {
  readonly status: 'kept' | 'adapted' | 'dropped';
  readonly note: string;
}

export interface RotationSettings {
  readonly on: boolean;
  /** Who facilitates in turn: people who opted in. */
  readonly order: readonly AccountId[];
  readonly ceremonies: readonly Ceremony[];
}

/** A person's own limits for a signal, in its unit; a missing one is the default of the stage. */
export interface ThresholdOverride {
  readonly watch?: number | undefined;
  readonly act?: number | undefined;
}

export interface HealthSettings {
  /** Signals switched off, by id (H1 …, S1 …). */
  readonly disabled: readonly string[];
  readonly thresholds: Readonly<Record<string, ThresholdOverride>>;
  /** How long after the start an added item still counts as planned (H1, H5). */
  readonly graceMinutes: number;
  /** How many closed sprints the history looks at. */
  readonly windowSprints: number;
  /** Whether not-done items removed in the last fifth of a sprint count as unfinished (domain.md 5.1). */
  readonly lateRemovalsCount: boolean;
}

export type LanguageSetting = 'auto' | 'en' | 'fr' | 'de' | 'es';

/** Everything a team says about itself (domain.md 8.1). */
export interface TeamSettings {
  readonly roles: RoleSettings;
  readonly method: MethodSettings;
  readonly maturity: MaturitySettings;
  readonly ownership: OwnershipSettings;
  readonly technical: TechnicalSettings;
  readonly ceremonies: Readonly<Record<Ceremony, CeremonySettings>>;
  readonly rotation: RotationSettings;
  readonly health: HealthSettings;
  readonly trainingLink: string;
  readonly language: LanguageSetting;
  /** Whether somebody finished the first-run wizard. */
  readonly introduced: boolean;
  /** Whether the site's admins let this project use Tandem; only they change it. */
  readonly enabled: boolean;
}

/** The sections that a board may have of its own; a section is overridden as a whole. */
export type BoardOverride = Partial<
  Pick<TeamSettings, 'roles' | 'method' | 'maturity' | 'ceremonies' | 'rotation' | 'health'>
>;

const KEPT: CeremonySettings = { status: 'kept', note: '' };

export const DEFAULT_SETTINGS: TeamSettings = {
  roles: {
    po: null,
    poDelegates: [],
    sm: null,
    smMode: 'unset',
    smIsAlsoDeveloper: false,
    smTeams: 1,
    members: [],
  },
  method: { type: 'scrum', link: '', note: '' },
  maturity: {
    stage: 'unset',
    confirmedBy: [],
    confirmedAt: null,
    context: { C1: null, C2: null, C3: null },
    contextAnsweredAt: null,
    teamChangedAt: null,
    newToAgile: null,
    newTeamSince: null,
  },
  ownership: {
    enabled: true,
    rules: [],
    mutedKinds: [],
    treatDeliveryAutomationAsTricky: false,
    qualityAcceptance: 'PO',
  },
  technical: { mapping: [], weakConfirmed: [], platformTeam: 'auto' },
  ceremonies: { daily: KEPT, planning: KEPT, review: KEPT, retro: KEPT, refinement: KEPT },
  rotation: { on: false, order: [], ceremonies: [] },
  health: { disabled: [], thresholds: {}, graceMinutes: 60, windowSprints: 6, lateRemovalsCount: true },
  trainingLink: '',
  language: 'auto',
  introduced: false,
  enabled: true,
};

/** Out: the settings of one board: the project's, with the sections the board has of its own. */
export function settingsOfBoard(project: TeamSettings, override: BoardOverride | null): TeamSettings {
  return { ...project, ...override };
}
