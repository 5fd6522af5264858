import Button from '@atlaskit/button/new';
import { Inline, Stack } from '@atlaskit/primitives/compiled';
import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import type { PracticeDto } from '../../../../../../src/contract/practice-api';
import { FailureNote } from '../../../../shared/failure-note';
import { LongTextField } from '../../../../shared/fields/long-text-field';
import { StageName } from '../../../../shared/team/stage-name';
import styles from '../../../../shared/team/team.module.css';
import { callTeam, usePracticeChange } from '../../../../shared/team/use-team';
import { EvidenceText } from './evidence-text';

interface ContradictionBannerProps {
  readonly banner: NonNullable<PracticeDto['banner']>;
  readonly speaks: boolean;
  readonly onAnswer: () => void;
}

const LONGEST_REASON = 500;

/** "Your answers say this, Jira shows that. Which is closer?" with both facts and two honest ways to answer. */
export function ContradictionBanner({ banner, speaks, onAnswer }: ContradictionBannerProps) {
  const [keeping, setKeeping] = useState(false);
  const [reason, setReason] = useState('');
  const change = usePracticeChange();
  const stage = <StageName stage={banner.stage} short />;
  const answer = (kind: 'keep' | 'reanswer', then: () => void): void =>
    change.mutate((projectKey) => callTeam('team.answerContradictions', { projectKey, kind, reason }), {
      onSuccess: then,
    });
  return (
    <section className={styles['notice']}>
      <Stack space="space.150">
        <p className={styles['strong']}>
          <FormattedMessage id="team.banner.title" values={{ stage }} />
        </p>
        <ul className={styles['list']}>
          {banner.contradictions.map((evidence) => (
            <li key={evidence.id}>
              <EvidenceText evidence={evidence} />
            </li>
          ))}
        </ul>
        <p className={styles['small']}>
          <FormattedMessage
            id={banner.stage === 'shu' ? 'team.banner.further' : 'team.banner.until'}
            values={{ stage }}
          />
        </p>
        {!speaks && (
          <p className={styles['small']}>
            <FormattedMessage id="team.banner.waiting" />
          </p>
        )}
        {keeping && (
          <LongTextField
            label="team.banner.reason"
            value={reason}
            maxLength={LONGEST_REASON}
            onChange={setReason}
          />
        )}
        {change.isError && <FailureNote error={change.error} />}
        {speaks && (
          <Inline space="space.100" shouldWrap>
            {keeping ? (
              <Button
                appearance="primary"
                isLoading={change.isPending}
                onClick={() => answer('keep', () => setKeeping(false))}
              >
                <FormattedMessage id="team.save" />
              </Button>
            ) : (
              <Button onClick={() => setKeeping(true)}>
                <FormattedMessage id="team.banner.keep" values={{ stage }} />
              </Button>
            )}
            <Button
              appearance="subtle"
              isDisabled={change.isPending}
              onClick={() => answer('reanswer', onAnswer)}
            >
              <FormattedMessage id="team.banner.reanswer" />
            </Button>
          </Inline>
        )}
      </Stack>
    </section>
  );
}
