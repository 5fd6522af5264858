import { Stack } from '@atlaskit/primitives/compiled';
import type { TechnicalSettings } from '../../../../../../src/domain/team/settings';
import { ChoiceField } from '../../../../shared/fields/choice-field';
import type { SectionProps } from '../section-props';
import { MappingTable } from './mapping-table';
import { MarkerProposals } from './marker-proposals';
import { SectionHeading } from './section-heading';

const PLATFORM = ['auto', 'yes', 'no'] as const;

/** What counts as technical work: said by a person, never guessed (domain.md 3.1, T41). */
export function TechnicalSection({ settings, change, readOnly, projectKey }: SectionProps) {
  const { technical } = settings;
  const set = (part: Partial<TechnicalSettings>): void => change('technical', { ...technical, ...part });
  return (
    <Stack space="space.250">
      <SectionHeading section="technical" />
      <MappingTable
        mapping={technical.mapping}
        readOnly={readOnly}
        onChange={(mapping) => set({ mapping })}
      />
      {!readOnly && (
        <MarkerProposals
          projectKey={projectKey}
          mapping={technical.mapping}
          onAdd={(added) => set({ mapping: [...technical.mapping, added] })}
        />
      )}
      <ChoiceField
        label="settings.technical.platformTeam"
        help="settings.technical.platformTeam.help"
        values={PLATFORM}
        prefix="settings.platformTeam"
        value={technical.platformTeam}
        readOnly={readOnly}
        onChange={(platformTeam) => set({ platformTeam })}
      />
    </Stack>
  );
}
