import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import { Stack } from '@atlaskit/primitives/compiled';
import { FormattedDate, FormattedMessage } from 'react-intl';
import type { PracticeDto } from '../../../../../../src/contract/practice-api';
import { FailureNote } from '../../../../shared/failure-note';
import { FirstThenRest } from '../../../../shared/first-then-rest';
import { QueryView } from '../../../../shared/query-view';
import styles from '../../../../shared/team/team.module.css';
import { toneOf } from '../../../../shared/tone';
import { ContradictionBanner } from './contradiction-banner';
import { EvidenceRow } from './evidence-row';
import { useFreshPractice, type FreshPractice } from './use-fresh-practice';

interface EvidencePageProps {
  readonly onAnswer: () => void;
}

/** Twelve looks at Jira beside what the team says of itself (domain.md 4.5). */
export function EvidencePage({ onAnswer }: EvidencePageProps) {
  const fresh = useFreshPractice();
  return (
    <QueryView query={fresh.practice}>
      {(data) => (
        <Stack space="space.300">
          <Head data={data} fresh={fresh} />
          {data.banner !== null && (
            <ContradictionBanner banner={data.banner} speaks={data.viewer.speaks} onAnswer={onAnswer} />
          )}
          {data.evidence.length > 0 && <List data={data} />}
        </Stack>
      )}
    </QueryView>
  );
}

function Head({ data, fresh }: { readonly data: PracticeDto; readonly fresh: FreshPractice }) {
  const { readAt, stage } = data;
  return (
    <Stack space="space.100" alignInline="start">
      <Heading size="medium" as="h2">
        <FormattedMessage id="team.evidence.title" />
      </Heading>
      {!toneOf(stage.confirmed).brief && (
        <p className={styles['subtle']}>
          <FormattedMessage id="team.evidence.intro" />
        </p>
      )}
      {stage.confirmed === 'unset' && (
        <p className={styles['subtle']}>
          <FormattedMessage id="team.evidence.unset" />
        </p>
      )}
      <p className={styles['small']} role="status">
        {fresh.waiting && <FormattedMessage id="team.evidence.looking" />}
        {!fresh.waiting && readAt === null && <FormattedMessage id="team.evidence.notYet" />}
        {!fresh.waiting && readAt !== null && (
          <FormattedMessage
            id="team.evidence.asOf"
            values={{ time: <FormattedDate value={readAt} dateStyle="medium" timeStyle="short" /> }}
          />
        )}
      </p>
      {data.includesHidden && (
        <p className={styles['small']}>
          <FormattedMessage id="common.includesHidden" />
        </p>
      )}
      <Button spacing="compact" isLoading={fresh.waiting} onClick={fresh.lookAgain}>
        <FormattedMessage id="team.evidence.lookAgain" />
      </Button>
      {fresh.error !== null && <FailureNote error={fresh.error} />}
    </Stack>
  );
}

/** A team that learns gets one look to talk about first, one that contradicts its stage before others; the rest is folded. */
function List({ data }: { readonly data: PracticeDto }) {
  const stage = data.stage.confirmed;
  const { explains } = toneOf(stage);
  const contradicting = data.evidence.filter(({ verdict }) => verdict === 'contradicts');
  const first = contradicting[0] ?? data.evidence[0];
  const list = explains
    ? [...data.evidence].sort((a, b) => Number(b === first) - Number(a === first))
    : data.evidence;
  return (
    <FirstThenRest list={list} keyOf={({ id }) => id} fold={explains}>
      {(evidence) => <EvidenceRow evidence={evidence} stage={stage} />}
    </FirstThenRest>
  );
}
