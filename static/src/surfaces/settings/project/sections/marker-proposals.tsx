import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import { Inline, Stack, Text } from '@atlaskit/primitives/compiled';
import { useQuery } from '@tanstack/react-query';
import { FormattedMessage, useIntl } from 'react-intl';
import { backlogApi, type MarkersDto } from '../../../../../../src/contract/backlog-api';
import type { ClassMapping } from '../../../../../../src/domain/team/settings';
import { callerOf } from '../../../../bridge';
import { QueryView } from '../../../../shared/query-view';
import styles from './rows.module.css';

const call = callerOf(backlogApi);
/** The most frequent ones; the table takes any other. */
const MOST_SHOWN = 12;

interface MarkerProposalsProps {
  readonly projectKey: string;
  readonly mapping: readonly ClassMapping[];
  readonly onAdd: (mapping: ClassMapping) => void;
}

/** "Do these mean technical work?": what the project itself uses, for a person to confirm (domain.md 3.1). */
export function MarkerProposals({ projectKey, mapping, onAdd }: MarkerProposalsProps) {
  const query = useQuery({
    queryKey: ['backlog.markers', projectKey],
    queryFn: () => call('backlog.markers', { projectKey }),
  });
  const isOpen = ({ field, value }: MarkersDto['proposals'][number]): boolean =>
    !mapping.some((each) => each.field === field && each.value.toLowerCase() === value.toLowerCase());
  return (
    <QueryView query={query}>
      {({ proposals, items }) => {
        const open = proposals.filter(isOpen).slice(0, MOST_SHOWN);
        if (open.length === 0) return null;
        return (
          <Stack space="space.100">
            <Heading size="xsmall" as="h3">
              <FormattedMessage id="settings.markers.title" />
            </Heading>
            <Text color="color.text.subtle">
              <FormattedMessage id="settings.markers.help" values={{ items }} />
            </Text>
            <ul className={styles['list']}>
              {open.map((proposal) => (
                <li key={`${proposal.field} ${proposal.value}`} className={styles['row']}>
                  <Proposal proposal={proposal} onAdd={onAdd} />
                </li>
              ))}
            </ul>
          </Stack>
        );
      }}
    </QueryView>
  );
}

interface ProposalProps {
  readonly proposal: MarkersDto['proposals'][number];
  readonly onAdd: (mapping: ClassMapping) => void;
}

function Proposal({
  proposal: { field, value, name, because, items, technicalTexts },
  onAdd,
}: ProposalProps) {
  const { formatMessage } = useIntl();
  return (
    <>
      <span>
        <FormattedMessage id={`settings.field.${field}`} /> <strong>{name}</strong>{' '}
        <FormattedMessage id={`settings.markers.${because}`} values={{ items, technicalTexts }} />
      </span>
      <Inline space="space.050">
        <Button
          spacing="compact"
          aria-label={formatMessage({ id: 'settings.markers.yes' }, { name })}
          onClick={() => onAdd({ field, value, class: 'technical' })}
        >
          <FormattedMessage id="settings.markers.yes.short" />
        </Button>
        <Button
          appearance="subtle"
          spacing="compact"
          aria-label={formatMessage({ id: 'settings.markers.no' }, { name })}
          onClick={() => onAdd({ field, value, class: 'functional' })}
        >
          <FormattedMessage id="settings.markers.no.short" />
        </Button>
      </Inline>
    </>
  );
}
