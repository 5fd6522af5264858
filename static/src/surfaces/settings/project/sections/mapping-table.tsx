import Button from '@atlaskit/button/new';
import { Inline, Stack, Text } from '@atlaskit/primitives/compiled';
import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import type { ClassMapping } from '../../../../../../src/domain/team/settings';
import { ChoiceField } from '../../../../shared/fields/choice-field';
import { TextField } from '../../../../shared/fields/text-field';
import styles from './rows.module.css';

const FIELDS = ['issueType', 'label', 'component', 'epic'] as const;
const CLASSES = ['technical', 'functional', 'bug', 'excluded'] as const;
const LONGEST = 255;

interface MappingTableProps {
  readonly mapping: readonly ClassMapping[];
  readonly readOnly: boolean;
  readonly onChange: (mapping: readonly ClassMapping[]) => void;
}

/** Which types, labels, components and epics mean which class of work. */
export function MappingTable({ mapping, readOnly, onChange }: MappingTableProps) {
  return (
    <Stack space="space.150">
      {mapping.length === 0 && (
        <Text color="color.text.subtle">
          <FormattedMessage id="settings.mapping.none" />
        </Text>
      )}
      <ul className={styles['list']}>
        {mapping.map((each) => (
          <li key={`${each.field} ${each.value}`} className={styles['row']}>
            <span>
              <FormattedMessage id={`settings.field.${each.field}`} /> <strong>{each.value}</strong>{' '}
              <FormattedMessage id={`settings.means.${each.class}`} />
            </span>
            {!readOnly && (
              <Button
                appearance="subtle"
                spacing="compact"
                onClick={() => onChange(mapping.filter((other) => other !== each))}
              >
                <FormattedMessage id="settings.remove" values={{ what: each.value }} />
              </Button>
            )}
          </li>
        ))}
      </ul>
      {!readOnly && <NewMapping mapping={mapping} onAdd={(added) => onChange([...mapping, added])} />}
    </Stack>
  );
}

interface NewMappingProps {
  readonly mapping: readonly ClassMapping[];
  readonly onAdd: (mapping: ClassMapping) => void;
}

function NewMapping({ mapping, onAdd }: NewMappingProps) {
  const [draft, setDraft] = useState<ClassMapping>({ field: 'label', value: '', class: 'technical' });
  const value = draft.value.trim();
  const known = mapping.some((each) => each.field === draft.field && each.value === value);
  return (
    <Inline space="space.150" alignBlock="end" shouldWrap>
      <ChoiceField
        label="settings.mapping.field"
        values={FIELDS}
        prefix="settings.field"
        value={draft.field}
        readOnly={false}
        onChange={(field) => setDraft({ ...draft, field })}
      />
      <TextField
        label="settings.mapping.value"
        value={draft.value}
        maxLength={LONGEST}
        readOnly={false}
        onChange={(text) => setDraft({ ...draft, value: text })}
      />
      <ChoiceField
        label="settings.mapping.class"
        values={CLASSES}
        prefix="settings.class"
        value={draft.class}
        readOnly={false}
        onChange={(workClass) => setDraft({ ...draft, class: workClass })}
      />
      <Button
        isDisabled={value === '' || known}
        onClick={() => {
          onAdd({ ...draft, value });
          setDraft({ ...draft, value: '' });
        }}
      >
        <FormattedMessage id="settings.add" />
      </Button>
    </Inline>
  );
}
