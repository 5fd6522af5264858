/** Who can be suggested, or named as collaborator. */
export type Role = 'SM' | 'PO' | 'DEV';
export type Owner = 'SM' | 'PO' | 'NONE';

export type KindClass = 'ceremony' | 'practice' | 'tricky' | 'product' | 'gap' | 'technical' | 'plain';

/** The criterion of the article that decides (A1–A4 and its three special cases), or the Scrum Guide. */
export type Criterion = 'A1' | 'A2' | 'A3' | 'A4' | 'A-tricky' | 'A-rot' | 'A-PO-train' | 'SG';

/** What a kind of work is about, in the words of the explanation (domain.md 2.3). */
export type Focus =
  | 'scrumPractice'
  | 'teamAutonomy'
  | 'qualityAndAutonomy'
  | 'rotation'
  | 'poKnowledge'
  | 'roadmapAlignment'
  | 'backlogOrder'
  | 'acceptedQuality'
  | 'productValue'
  | 'sprintCancellation';

export type VetoName = 'product' | 'code' | 'testFix' | 'automatedTest';

/** A kind of work (domain.md 2.5). `strength` is how far its cues can be trusted on their own. */
export interface Kind {
  readonly id: string;
  readonly class: KindClass;
  readonly owner: Owner;
  readonly with: readonly Role[];
  readonly criterion: Criterion | null;
  readonly focus: Focus | null;
  readonly strength: 'strong' | 'medium';
  readonly vetoes: readonly VetoName[];
}

function kind<Id extends string>(
  ...[id, kindClass, owner, collaborators, criterion, focus, strength, vetoes]: [
    Id,
    KindClass,
    Owner,
    readonly Role[],
    Criterion | null,
    Focus | null,
    'strong' | 'medium',
    readonly VetoName[],
  ]
): Kind & { readonly id: Id } {
  return { id, class: kindClass, owner, with: collaborators, criterion, focus, strength, vetoes };
}

// prettier-ignore
export const KINDS = [
  kind('O01', 'ceremony', 'SM', [], 'A1', 'scrumPractice', 'strong', ["product"]), // Retrospective (hold, improve)
  kind('O02', 'ceremony', 'SM', [], 'A1', 'scrumPractice', 'strong', ["product"]), // Daily Scrum
  kind('O03', 'ceremony', 'SM', ["PO"], 'A1', 'scrumPractice', 'strong', ["product"]), // Sprint Planning event (facilitate)
  kind('O04', 'ceremony', 'SM', ["PO"], 'A1', 'scrumPractice', 'strong', ["product"]), // Sprint Review event (facilitate)
  kind('O05', 'ceremony', 'SM', ["PO"], 'A1', 'scrumPractice', 'strong', ["product"]), // Refinement session (facilitate)
  kind('O06', 'ceremony', 'SM', ["PO"], 'A1', 'scrumPractice', 'strong', ["product"]), // Scrum of Scrums / cross-team sync
  kind('O07', 'practice', 'SM', [], 'A1', 'scrumPractice', 'strong', ["product"]), // Scrum / agile training or coaching of the team or organisation
  kind('O08', 'practice', 'SM', ["PO"], 'A-PO-train', 'poKnowledge', 'strong', []), // Technical upskilling of the Product Owner
  kind('O09', 'practice', 'SM', [], 'A1', 'teamAutonomy', 'strong', ["code"]), // Impediment removal / unblock / escalation
  kind('O10', 'practice', 'SM', [], 'A1', 'teamAutonomy', 'strong', ["product"]), // Working agreement / team charter
  kind('O11', 'practice', 'SM', ["PO","DEV"], 'A-tricky', 'qualityAndAutonomy', 'strong', ["product"]), // Definition of Done
  kind('O12', 'practice', 'SM', ["PO"], 'A1', 'scrumPractice', 'strong', ["product"]), // Definition of Ready
  kind('O13', 'practice', 'SM', [], 'A1', 'teamAutonomy', 'strong', ["product"]), // Team health check / survey / morale
  kind('O14', 'practice', 'SM', [], 'A1', 'teamAutonomy', 'strong', ["code"]), // Conflict / collaboration / relationship with another team
  kind('O15', 'practice', 'SM', [], 'A1', 'teamAutonomy', 'strong', ["product"]), // Team building
  kind('O16', 'practice', 'SM', ["DEV"], 'A1', 'teamAutonomy', 'strong', ["code"]), // Cross-functionality / skills matrix / bus factor
  kind('O17', 'practice', 'SM', [], 'A-rot', 'rotation', 'strong', []), // Ceremony / facilitator rotation
  kind('O18', 'practice', 'SM', ["DEV"], 'A1', 'scrumPractice', 'strong', ["product"]), // Introduce or adapt a Scrum practice (WIP limits, story points, sprint length, board policy)
  kind('O19', 'practice', 'SM', ["DEV"], 'A1', 'scrumPractice', 'strong', ["product"]), // Retrospective improvement action (process)
  kind('O20', 'practice', 'SM', ["PO"], 'A1', 'teamAutonomy', 'strong', ["code"]), // Protect the team from interruptions / unplanned requests
  kind('O21', 'practice', 'SM', ["DEV"], 'A1', 'scrumPractice', 'medium', []), // Incident post-mortem (facilitate, blameless review)
  kind('O22', 'tricky', 'SM', ["PO"], 'A-tricky', 'qualityAndAutonomy', 'strong', ["testFix"]), // Automated functional / acceptance / E2E / regression tests (put in place, implement, extend the suite)
  kind('O23', 'product', 'PO', [], 'A2', 'roadmapAlignment', 'strong', ["code","product"]), // Roadmap / release planning
  kind('O24', 'product', 'PO', [], 'A2', 'roadmapAlignment', 'strong', ["code"]), // Product vision / Product Goal / strategy / OKR
  kind('O25', 'product', 'PO', [], 'A2', 'backlogOrder', 'strong', ["code"]), // Backlog ordering / prioritisation / arbitration
  kind('O26', 'product', 'PO', ["DEV"], 'A2', 'productValue', 'strong', ["code"]), // Write / create user stories, epics
  kind('O27', 'product', 'PO', ["DEV"], 'A2', 'productValue', 'strong', ["code"]), // Refine a story / acceptance criteria
  kind('O28', 'product', 'PO', ["SM","DEV"], 'A2', 'roadmapAlignment', 'strong', ["product"]), // Sprint goal (propose, formulate)
  kind('O29', 'product', 'PO', ["DEV"], 'A2', 'acceptedQuality', 'strong', ["code"]), // Acceptance / validation / sign-off of sprint deliverables
  kind('O30', 'product', 'PO', ["DEV"], 'A2', 'acceptedQuality', 'strong', ["code","automatedTest"]), // UAT / user acceptance campaign (manual)
  kind('O31', 'product', 'PO', ["DEV"], 'A2', 'productValue', 'strong', ["code"]), // Go/no-go, release decision
  kind('O32', 'product', 'PO', ["DEV"], 'A2', 'productValue', 'medium', ["code"]), // Customer-facing release notes / launch communication
  kind('O33', 'product', 'PO', ["SM"], 'A2', 'roadmapAlignment', 'strong', ["code"]), // Stakeholder alignment on product (needs, demo, expectations)
  kind('O34', 'product', 'PO', ["DEV"], 'A2', 'productValue', 'strong', ["code"]), // User research / interviews / personas / journey
  kind('O35', 'product', 'PO', [], 'A2', 'productValue', 'medium', ["code"]), // Product KPI / value measurement / usage analysis
  kind('O36', 'product', 'PO', [], 'A2', 'productValue', 'strong', ["code"]), // MVP / scope definition, business rules, business case, pricing
  kind('O37', 'product', 'PO', ["DEV"], 'A3', 'backlogOrder', 'strong', []), // Prioritise / arbitrate technical work with the team
  kind('O38', 'product', 'PO', ["DEV"], 'A2', 'acceptedQuality', 'medium', ["code"]), // Non-functional expectations (SLA, performance target, accessibility level)
  kind('O39', 'product', 'PO', ["DEV"], 'A2', 'backlogOrder', 'strong', []), // Sprint planning input (select / prepare top items)
  kind('O40', 'product', 'PO', ["SM"], 'SG', 'sprintCancellation', 'strong', ["product"]), // Cancel / abort the sprint
  kind('G1', 'gap', 'NONE', [], 'A4', null, 'strong', []), // Order / provision servers, environments, accounts, licences
  kind('G2', 'gap', 'NONE', [], 'A4', null, 'strong', []), // Write documentation
  kind('G3', 'gap', 'NONE', [], 'A4', null, 'strong', []), // Review commits / code / pull requests
  kind('G5', 'gap', 'NONE', [], 'A4', null, 'medium', []), // Status reporting / minutes / time tracking / holiday calendar
  kind('G6', 'gap', 'NONE', [], 'A4', null, 'strong', []), // Manual testing / test execution
  kind('W1', 'technical', 'NONE', [], 'A3', null, 'strong', []), // Refactoring / clean-up / technical debt
  kind('W2', 'technical', 'NONE', [], 'A3', null, 'strong', []), // Upgrade / migration / dependency
  kind('W3', 'technical', 'NONE', [], 'A3', null, 'strong', []), // CI/CD, build, pipeline, deployment automation
  kind('W4', 'technical', 'NONE', [], 'A3', null, 'strong', []), // Unit / integration tests, flaky tests, single test case
  kind('W5', 'technical', 'NONE', [], 'A3', null, 'strong', []), // Performance, scalability, caching, database
  kind('W6', 'technical', 'NONE', [], 'A3', null, 'strong', []), // Security fix / vulnerability / patch
  kind('W7', 'technical', 'NONE', [], 'A3', null, 'strong', []), // Spike / technical study / PoC / architecture
  kind('W8', 'technical', 'NONE', [], 'A3', null, 'strong', []), // Monitoring, logging, alerting, observability
  kind('O41', 'practice', 'SM', ["DEV"], 'A4', 'teamAutonomy', 'strong', ["product"]), // Enable the team to handle a missing task itself (self-service, autonomy, rota)
  kind('O42', 'practice', 'SM', ["PO","DEV"], 'A-tricky', 'qualityAndAutonomy', 'medium', ["code"]), // QA / testing approach of the team
  kind('O43', 'practice', 'SM', ["DEV"], 'A4', 'teamAutonomy', 'medium', []), // Documentation practice of the team (standard, rota, where)
  kind('O44', 'practice', 'SM', ["DEV"], 'A1', 'scrumPractice', 'medium', ["product"]), // Flow / velocity inspection with the team
  kind('O45', 'practice', 'SM', ["PO"], 'A1', 'teamAutonomy', 'medium', ["code"]), // Dependency with another team
  kind('O46', 'practice', 'SM', ["PO"], 'A1', 'scrumPractice', 'strong', ["code"]), // PO absence cover / delegation, PO role clarification
  kind('N1', 'plain', 'NONE', [], null, null, 'strong', []), // User story / feature implementation
  kind('N2', 'plain', 'NONE', [], null, null, 'strong', []), // Bug fix
  kind('N3', 'plain', 'NONE', [], null, null, 'strong', []), // UI/UX implementation, styling, mock-ups
  kind('N4', 'plain', 'NONE', [], null, null, 'strong', []), // API / integration
  kind('N5', 'plain', 'NONE', [], null, null, 'strong', []), // Data fix / script / import
  kind('N6', 'plain', 'NONE', [], null, null, 'strong', []), // Deployment / release execution / hotfix
  kind('N7', 'plain', 'NONE', [], null, null, 'strong', []), // Production incident handling
  kind('N8', 'plain', 'NONE', [], null, null, 'strong', []), // Support request / question
  kind('N9', 'plain', 'NONE', [], null, null, 'strong', []), // Configuration, feature flag, translation
  kind('N10', 'plain', 'NONE', [], null, null, 'strong', []), // Jira / tool administration
  kind('N11', 'plain', 'NONE', [], null, null, 'strong', []), // HR / hiring / onboarding logistics
  kind('N12', 'plain', 'NONE', [], null, null, 'strong', []), // Meeting with unclear purpose
  kind('N13', 'plain', 'NONE', [], null, null, 'strong', []), // Product feature whose domain is Scrum (homonyms)
  kind('N14', 'plain', 'NONE', [], null, null, 'strong', []), // Individual automated test case or unit test
  kind('N15', 'plain', 'NONE', ['DEV'], null, null, 'strong', []), // Anything else that a team decides itself
] as const satisfies readonly Kind[];

export type KindId = (typeof KINDS)[number]['id'];

const BY_ID: ReadonlyMap<string, Kind> = new Map(KINDS.map((each) => [each.id, each]));

/** Out: the kind with this id, undefined for an unknown id. */
export function kindById(id: string): Kind | undefined {
  return BY_ID.get(id);
}
