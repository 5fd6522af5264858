import { Stack } from '@atlaskit/primitives/compiled';
import { CEREMONIES, type Ceremony, type CeremonySettings } from '../../../../../../src/domain/team/settings';
import { ChoiceField } from '../../../../shared/fields/choice-field';
import { TextField } from '../../../../shared/fields/text-field';
import { problemAt } from '../problem-text';
import type { SectionProps } from '../section-props';
import { SectionHeading } from './section-heading';

const STATES = ['kept', 'adapted', 'dropped'] as const;
const LONGEST = 500;

/** What the team keeps, adapts or drops; only a purpose that nothing covers is a question (domain.md 4.7). */
export function CeremoniesSection({ settings, change, problems, readOnly }: SectionProps) {
  const { ceremonies } = settings;
  const set = (ceremony: Ceremony, part: Partial<CeremonySettings>): void =>
    change('ceremonies', { ...ceremonies, [ceremony]: { ...ceremonies[ceremony], ...part } });
  return (
    <Stack space="space.250">
      <SectionHeading section="ceremonies" />
      {CEREMONIES.map((ceremony) => (
        <Stack key={ceremony} space="space.100">
          <ChoiceField
            label={`settings.ceremony.${ceremony}`}
            help={`settings.purpose.${ceremony}`}
            values={STATES}
            prefix="settings.ceremonyState"
            value={ceremonies[ceremony].status}
            readOnly={readOnly}
            onChange={(status) => set(ceremony, { status })}
          />
          {ceremonies[ceremony].status !== 'kept' && (
            <TextField
              label={`settings.ceremonyNote.${ceremonies[ceremony].status}`}
              error={problemAt(problems, `ceremonies.${ceremony}`)}
              value={ceremonies[ceremony].note}
              maxLength={LONGEST}
              readOnly={readOnly}
              onChange={(note) => set(ceremony, { note })}
            />
          )}
        </Stack>
      ))}
    </Stack>
  );
}
