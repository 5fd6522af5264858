import type { PersonDto, ProblemDto } from '../../../../../src/contract/settings-api';
import type { TeamSettings } from '../../../../../src/domain/team/settings';

/** What every section of the settings works with. */
export interface SectionProps {
  readonly settings: TeamSettings;
  /** Changes one top-level part of the draft. */
  readonly change: <K extends keyof TeamSettings>(part: K, value: TeamSettings[K]) => void;
  readonly problems: readonly ProblemDto[];
  readonly readOnly: boolean;
  /** May change stage and rules without being project admin. */
  readonly maySteer: boolean;
  readonly people: readonly PersonDto[];
  readonly findPeople: (query: string) => Promise<readonly PersonDto[]>;
  readonly projectKey: string;
}
