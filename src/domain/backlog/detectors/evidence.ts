import type { CapacityRuleKind } from '../capacity-rule/capacity-rule';
import type { TechnicalValue } from '../jql/board-scope';
import type { TextPlace } from './input';

export interface Named<Id = string> {
  readonly id: Id;
  readonly name: string;
}

/** A sprint with its technical share (0–1) of what it held. */
export interface SprintShare extends Named<number> {
  readonly share: number;
  readonly technical: number;
  readonly items: number;
}

/**
 * What each detector found: numbers, names of things in Jira and ids to open; never a sentence, never a person.
 * Shares are 0–1. `code` tells variants of one pattern apart, for the text and for the strength.
 */
export interface EvidenceData {
  readonly S1: {
    readonly technicalField: Named;
    readonly otherField: Named;
    readonly onlyTechnical: number;
    readonly onlyOther: number;
    readonly both: number;
    readonly disjoint: number;
    /** Share of those issues whose class fits the field; null where no issue is marked technical otherwise. */
    readonly agreement: number | null;
    readonly issueIds: readonly string[];
  };
  readonly S2: {
    readonly code: CapacityRuleKind;
    readonly place: TextPlace | 'sprintGoal' | 'sprintName';
    readonly placeId: string;
    /** The words as written. */
    readonly quote: string;
    readonly numbers: readonly number[];
  };
  readonly S3: ParallelSprints & { readonly code: 'content' | 'names' };
  readonly S4: {
    readonly code: 'repeated' | 'once' | 'nameOnly';
    readonly sprints: readonly SprintShare[];
    readonly ofLast: number;
  };
  readonly S5: {
    readonly code: 'excludedFromMain' | 'ownBoard' | 'ownProject';
    readonly board: Named<number>;
    /** The values by which the filters tell technical work apart. */
    readonly values: readonly TechnicalValue[];
    readonly openItems: number;
    readonly issueIds: readonly string[];
  };
  readonly S6: { readonly types: readonly string[] };
  readonly S7: {
    readonly epics: readonly (Named & { readonly children: number; readonly openDays: number })[];
  };
  readonly S8: {
    /** `notAllowed`: Jira has no estimation field on these types. */
    readonly code: 'unestimated' | 'notAllowed';
    readonly types: readonly string[];
    readonly technical: Rate;
    readonly functional: Rate;
    readonly issueIds: readonly string[];
  };
  readonly S9: {
    readonly sprints: readonly SprintShare[];
    readonly unit: 'points' | 'count';
    readonly mean: number;
    readonly standardDeviation: number;
    readonly p: number;
    readonly lowest: number;
    readonly highest: number;
  };
  readonly S10: {
    /** `below`/`above`: technical items stand under/over the others; `block`: together; `knowingly`: as ranked by the PO. */
    readonly code: 'below' | 'above' | 'block' | 'knowingly';
    readonly technical: number;
    readonly functional: number;
    readonly auc: number;
    readonly aucWithinAges: number;
    readonly z: number;
    readonly p: number;
    readonly runs: number;
    readonly runsZ: number;
    /** "{inWindow} of the last (first) {window} items are technical"; of a block: of the places it spans. */
    readonly window: number;
    readonly inWindow: number;
    /** Technical items with clear answers that the PO acknowledged or ranked. */
    readonly known: number;
    readonly issueIds: readonly string[];
  };
  readonly S11: { readonly sprints: readonly SprintShare[]; readonly high: number; readonly low: number };
  readonly S12: { readonly filters: readonly Named[] };
  readonly S13: {
    readonly fields: readonly (Named & { readonly filled: number })[];
    readonly versions: readonly Named[];
  };
  readonly S14: { readonly technical: Rate; readonly functional: Rate };
  readonly S15: ParallelSprints;
  readonly S16: {
    readonly overlap: number;
    readonly technicalItems: number;
    readonly functionalItems: number;
    readonly technicalPeople: number;
    readonly functionalPeople: number;
  };
}

export interface ParallelSprints {
  readonly technical: SprintShare;
  readonly other: SprintShare;
  /** Shared people over all people of both sprints; null where nobody was assigned. */
  readonly overlapOfPeople: number | null;
  readonly issueIds: readonly string[];
}

export interface Rate {
  readonly of: number;
  readonly items: number;
  readonly rate: number;
}
