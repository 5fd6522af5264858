import { Stack } from '@atlaskit/primitives/compiled';
import type { MethodSettings } from '../../../../../../src/domain/team/settings';
import { ChoiceField } from '../../../../shared/fields/choice-field';
import { TextField } from '../../../../shared/fields/text-field';
import { problemAt } from '../problem-text';
import type { SectionProps } from '../section-props';
import { SectionHeading } from './section-heading';

const METHODS = ['scrum', 'kanban', 'scrumban', 'safe', 'other'] as const;
const LONGEST = 500;

/** The team's way of working, with a link to where it is written down (domain.md T14). */
export function MethodSection({ settings, change, problems, readOnly }: SectionProps) {
  const { method } = settings;
  const set = (part: Partial<MethodSettings>): void => change('method', { ...method, ...part });
  return (
    <Stack space="space.250">
      <SectionHeading section="method" />
      <ChoiceField
        label="settings.method.type"
        values={METHODS}
        prefix="settings.method"
        value={method.type}
        readOnly={readOnly}
        onChange={(type) => set({ type })}
      />
      <TextField
        label="settings.method.link"
        help="settings.method.link.help"
        error={problemAt(problems, 'method.link')}
        value={method.link}
        maxLength={LONGEST}
        readOnly={readOnly}
        onChange={(link) => set({ link })}
      />
      <TextField
        label="settings.method.note"
        value={method.note}
        maxLength={LONGEST}
        readOnly={readOnly}
        onChange={(note) => set({ note })}
      />
    </Stack>
  );
}
