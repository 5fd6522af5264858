import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import { Inline, Stack, Text } from '@atlaskit/primitives/compiled';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { PersonDto } from '../../../../../src/contract/settings-api';
import type { TeamSettings } from '../../../../../src/domain/team/settings';
import { usePersonName } from '../../../shared/fields/use-person-name';
import { QueryView } from '../../../shared/query-view';
import { call } from '../call';
import { differencesOf, merged, type Difference } from './differences';
import styles from './conflict-view.module.css';

interface ConflictViewProps {
  readonly projectKey: string;
  readonly mine: TeamSettings;
  readonly theirs: TeamSettings;
  readonly people: readonly PersonDto[];
  readonly onDecide: (settings: TeamSettings) => void;
}

/** Somebody else saved meanwhile. The people they chose may be unknown on this page yet, so their names come first. */
export function ConflictView(props: ConflictViewProps) {
  const { projectKey, people, theirs } = props;
  const now = useQuery({
    queryKey: ['conflict', projectKey, theirs],
    queryFn: () => call('settings.get', { projectKey }),
  });
  return (
    <QueryView query={now}>
      {(saved) => <Decision {...props} people={[...people, ...saved.people]} />}
    </QueryView>
  );
}

/** Both versions side by side; the person decides part by part. */
function Decision({ mine, theirs, people, onDecide }: ConflictViewProps) {
  const differences = differencesOf(mine, theirs, usePersonName(people));
  const parts = [...new Set(differences.map(({ part }) => part))];
  const [takeTheirs, setTakeTheirs] = useState<ReadonlySet<keyof TeamSettings>>(new Set());
  const choose = (part: keyof TeamSettings, their: boolean): void => {
    const next = new Set(takeTheirs);
    if (their) next.add(part);
    else next.delete(part);
    setTakeTheirs(next);
  };
  return (
    <section className={styles['conflict']} role="alert">
      <Stack space="space.150">
        <Heading size="small" as="h2">
          <FormattedMessage id="settings.conflict.title" />
        </Heading>
        <Text>
          <FormattedMessage id="settings.conflict.explain" />
        </Text>
        {parts.map((part) => (
          <PartChoice
            key={part}
            part={part}
            differences={differences.filter((each) => each.part === part)}
            theirs={takeTheirs.has(part)}
            onChoose={(their) => choose(part, their)}
          />
        ))}
        <Inline>
          <Button appearance="primary" onClick={() => onDecide(merged(mine, theirs, takeTheirs))}>
            <FormattedMessage id="settings.conflict.save" />
          </Button>
        </Inline>
      </Stack>
    </section>
  );
}

interface PartChoiceProps {
  readonly part: keyof TeamSettings;
  readonly differences: readonly Difference[];
  readonly theirs: boolean;
  readonly onChoose: (theirs: boolean) => void;
}

function PartChoice({ part, differences, theirs, onChoose }: PartChoiceProps) {
  const { formatMessage, messages } = useIntl();
  /** A value is called as in its section; what stands in no section, by its path. */
  const nameOf = (path: string): string => {
    if (path === '') return formatMessage({ id: `settings.part.${part}` });
    const id = ['settings', part, path].join('.');
    return id in messages ? formatMessage({ id }, { name: '' }) : path;
  };
  return (
    <fieldset className={styles['part']}>
      <legend className={styles['legend']}>{formatMessage({ id: `settings.part.${part}` })}</legend>
      <table className={styles['table']}>
        <thead>
          <tr>
            <td />
            <th scope="col">
              <Choice
                name={part}
                checked={!theirs}
                label="settings.conflict.mine"
                onChoose={() => onChoose(false)}
              />
            </th>
            <th scope="col">
              <Choice
                name={part}
                checked={theirs}
                label="settings.conflict.theirs"
                onChoose={() => onChoose(true)}
              />
            </th>
          </tr>
        </thead>
        <tbody>
          {differences.map(({ path, mine, theirs: their }) => (
            <tr key={path}>
              <th scope="row">{nameOf(path)}</th>
              <td>{mine}</td>
              <td>{their}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </fieldset>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly checked: boolean;
  readonly label: string;
  readonly onChoose: () => void;
}

function Choice({ name, checked, label, onChoose }: ChoiceProps) {
  return (
    <label>
      <input type="radio" name={name} checked={checked} onChange={onChoose} /> <FormattedMessage id={label} />
    </label>
  );
}
