import { Stack } from '@atlaskit/primitives/compiled';
import { ChoiceField } from '../../../../shared/fields/choice-field';
import { TextField } from '../../../../shared/fields/text-field';
import { problemAt } from '../problem-text';
import type { SectionProps } from '../section-props';
import { SectionHeading } from './section-heading';

const LANGUAGES = ['auto', 'en', 'fr', 'de', 'es'] as const;
const LONGEST = 500;

/** Language of what Tandem writes into Jira, and the team's own training link. */
export function GeneralSection({ settings, change, problems, readOnly }: SectionProps) {
  return (
    <Stack space="space.250">
      <SectionHeading section="general" />
      <ChoiceField
        label="settings.language"
        help="settings.language.help"
        values={LANGUAGES}
        prefix="settings.language"
        value={settings.language}
        readOnly={readOnly}
        onChange={(language) => change('language', language)}
      />
      <TextField
        label="settings.trainingLink"
        help="settings.trainingLink.help"
        error={problemAt(problems, 'trainingLink')}
        value={settings.trainingLink}
        maxLength={LONGEST}
        readOnly={readOnly}
        onChange={(link) => change('trainingLink', link)}
      />
    </Stack>
  );
}
