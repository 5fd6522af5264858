import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import { Inline, Stack, Text } from '@atlaskit/primitives/compiled';
import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import type { OwnershipRule, RuleCondition, RuleOwner } from '../../../../../../src/domain/team/settings';
import { ChoiceField } from '../../../../shared/fields/choice-field';
import { TextField } from '../../../../shared/fields/text-field';
import styles from './rows.module.css';

const FIELDS = ['label', 'component', 'issueType', 'epic', 'kind'] as const;
const OWNERS = ['SM', 'PO', 'TEAM', 'NONE'] as const;
const LONGEST = 255;

interface RulesTableProps {
  readonly rules: readonly OwnershipRule[];
  readonly readOnly: boolean;
  readonly onChange: (rules: readonly OwnershipRule[]) => void;
}

/** The team's own rules. The first one that fits decides, so their order matters. */
export function RulesTable({ rules, readOnly, onChange }: RulesTableProps) {
  const move = (index: number, by: -1 | 1): void => {
    const next = [...rules];
    const [moved] = next.splice(index, 1);
    if (moved !== undefined) next.splice(index + by, 0, moved);
    onChange(next);
  };
  return (
    <Stack space="space.150">
      <Heading size="xsmall" as="h3">
        <FormattedMessage id="settings.rules.title" />
      </Heading>
      {rules.length === 0 && (
        <Text color="color.text.subtle">
          <FormattedMessage id="settings.rules.none" />
        </Text>
      )}
      <ol className={styles['list']}>
        {rules.map((rule, index) => (
          <li key={rule.id} className={styles['row']}>
            <RuleText rule={rule} />
            {!readOnly && (
              <Inline space="space.050">
                <Button
                  appearance="subtle"
                  spacing="compact"
                  isDisabled={index === 0}
                  onClick={() => move(index, -1)}
                >
                  <FormattedMessage id="settings.rules.up" />
                </Button>
                <Button
                  appearance="subtle"
                  spacing="compact"
                  isDisabled={index === rules.length - 1}
                  onClick={() => move(index, 1)}
                >
                  <FormattedMessage id="settings.rules.down" />
                </Button>
                <Button
                  appearance="subtle"
                  spacing="compact"
                  onClick={() => onChange(rules.filter((other) => other !== rule))}
                >
                  <FormattedMessage id="settings.remove" values={{ what: rule.when.value }} />
                </Button>
              </Inline>
            )}
          </li>
        ))}
      </ol>
      {!readOnly && <NewRule taken={rules} onAdd={(rule) => onChange([...rules, rule])} />}
    </Stack>
  );
}

function RuleText({ rule: { when, owner } }: { readonly rule: OwnershipRule }) {
  return (
    <span>
      <FormattedMessage id={`settings.field.${when.field}`} /> <strong>{when.value}</strong> {'→ '}
      <FormattedMessage id={`common.owner.${owner}`} />
    </span>
  );
}

interface NewRuleProps {
  readonly taken: readonly OwnershipRule[];
  readonly onAdd: (rule: OwnershipRule) => void;
}

function NewRule({ taken, onAdd }: NewRuleProps) {
  const [when, setWhen] = useState<RuleCondition>({ field: 'label', value: '' });
  const [owner, setOwner] = useState<RuleOwner>('SM');
  const value = when.value.trim();
  return (
    <Inline space="space.150" alignBlock="end" shouldWrap>
      <ChoiceField
        label="settings.rules.field"
        values={FIELDS}
        prefix="settings.field"
        value={when.field}
        readOnly={false}
        onChange={(field) => setWhen({ ...when, field })}
      />
      <TextField
        label="settings.rules.value"
        value={when.value}
        maxLength={LONGEST}
        readOnly={false}
        onChange={(text) => setWhen({ ...when, value: text })}
      />
      <ChoiceField
        label="settings.rules.owner"
        values={OWNERS}
        prefix="common.owner"
        value={owner}
        readOnly={false}
        onChange={setOwner}
      />
      <Button
        isDisabled={value === ''}
        onClick={() => {
          onAdd({ id: idFor(taken), when: { ...when, value }, owner });
          setWhen({ ...when, value: '' });
        }}
      >
        <FormattedMessage id="settings.add" />
      </Button>
    </Inline>
  );
}

/** The smallest number that no rule has yet. */
function idFor(rules: readonly OwnershipRule[]): string {
  const taken = new Set(rules.map(({ id }) => id));
  let number = 1;
  while (taken.has(`rule-${number}`)) number += 1;
  return `rule-${number}`;
}
