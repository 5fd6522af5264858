import SectionMessage from '@atlaskit/section-message';
import { Stack } from '@atlaskit/primitives/compiled';
import { FormattedMessage } from 'react-intl';
import type { PersonDto } from '../../../../../../src/contract/settings-api';
import type { RoleSettings } from '../../../../../../src/domain/team/settings';
import { CheckField } from '../../../../shared/fields/check-field';
import { ChoiceField } from '../../../../shared/fields/choice-field';
import { NumberField } from '../../../../shared/fields/number-field';
import { PeopleField, PersonField } from '../../../../shared/fields/person-field';
import { LeaveFields } from './leave-fields';
import { problemAt } from '../problem-text';
import type { SectionProps } from '../section-props';
import { SectionHeading } from './section-heading';

const MODES = ['unset', 'full', 'part', 'rotating', 'onCall', 'none'] as const;
const MOST_TEAMS = 20;

/** Who is Product Owner and Scrum Master, and how much of a Scrum Master the team has (domain.md T10, T11, T56). */
export function RolesSection({ settings, change, problems, readOnly, people, findPeople }: SectionProps) {
  const { roles } = settings;
  const set = (part: Partial<RoleSettings>): void => change('roles', { ...roles, ...part });
  const from = { known: people, find: findPeople, readOnly };
  return (
    <Stack space="space.250">
      <SectionHeading section="roles" />
      <PersonField
        {...from}
        label="settings.roles.po"
        help="settings.roles.po.help"
        value={roles.po}
        onChange={(po) => set({ po })}
      />
      <RoleOpenNote of="PO" chosen={roles.po} people={people} />
      {roles.po !== null && !readOnly && (
        <LeaveFields
          leave={roles.poLeave}
          error={problemAt(problems, 'roles.poLeave')}
          onChange={(poLeave) => set({ poLeave })}
        />
      )}
      <PeopleField
        {...from}
        label="settings.roles.poDelegates"
        help="settings.roles.poDelegates.help"
        error={problemAt(problems, 'roles.poDelegates')}
        values={roles.poDelegates}
        onChange={(poDelegates) => set({ poDelegates })}
      />
      <PersonField
        {...from}
        label="settings.roles.sm"
        help="settings.roles.sm.help"
        error={problemAt(problems, 'roles.sm')}
        value={roles.sm}
        onChange={(sm) => set({ sm })}
      />
      <RoleOpenNote of="SM" chosen={roles.sm} people={people} />
      {roles.sm !== null && (
        <CheckField
          label="settings.roles.smIsAlsoDeveloper"
          values={{ name: people.find(({ accountId }) => accountId === roles.sm)?.displayName ?? '' }}
          help="settings.roles.smIsAlsoDeveloper.help"
          checked={roles.smIsAlsoDeveloper}
          readOnly={readOnly}
          onChange={(smIsAlsoDeveloper) => set({ smIsAlsoDeveloper })}
        />
      )}
      <ChoiceField
        label="settings.roles.smMode"
        help="settings.roles.smMode.help"
        values={MODES}
        prefix="settings.smMode"
        value={roles.smMode}
        readOnly={readOnly}
        onChange={(smMode) => set({ smMode })}
      />
      <NumberField
        label="settings.roles.smTeams"
        value={roles.smTeams}
        min={1}
        max={MOST_TEAMS}
        readOnly={readOnly}
        onChange={(smTeams) => set({ smTeams })}
      />
      <PeopleField
        {...from}
        label="settings.roles.members"
        help="settings.roles.members.help"
        values={roles.members}
        onChange={(members) => set({ members })}
      />
    </Stack>
  );
}

interface RoleOpenNoteProps {
  readonly of: 'PO' | 'SM';
  readonly chosen: string | null;
  readonly people: readonly PersonDto[];
}

/** Somebody was chosen whose account is deactivated or gone: said, never refused (domain.md 8.1). */
function RoleOpenNote({ of, chosen, people }: RoleOpenNoteProps) {
  if (chosen === null || people.some(({ accountId, active }) => accountId === chosen && active)) return null;
  return (
    <SectionMessage appearance="warning">
      <FormattedMessage id={`settings.roleOpen.${of}`} />
    </SectionMessage>
  );
}
