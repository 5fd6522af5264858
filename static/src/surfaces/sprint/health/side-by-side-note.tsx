import { Text } from '@atlaskit/primitives/compiled';
import { FormattedMessage, useIntl } from 'react-intl';
import type { SprintHealthDto } from '../../../../../src/contract/sprint-api';

interface SideBySideNoteProps {
  readonly data: Pick<SprintHealthDto, 'running'>;
  /** The running sprint that the signals speak of. */
  readonly spokenOf: number | null;
}

/** Where several sprints run at once: which one the signals speak of, and where the others are. */
export function SideBySideNote({ data: { running }, spokenOf }: SideBySideNoteProps) {
  const { formatList } = useIntl();
  const names = (of: boolean): string[] =>
    running.flatMap(({ report: { sprint } }) => ((sprint.id === spokenOf) === of ? [sprint.name] : []));
  const [sprint] = names(true);
  const others = names(false);
  if (sprint === undefined || others.length === 0) return null;
  return (
    <Text as="p">
      <FormattedMessage
        id="sprint.sideBySide"
        values={{ count: running.length, sprint, others: formatList(others) }}
      />
    </Text>
  );
}
