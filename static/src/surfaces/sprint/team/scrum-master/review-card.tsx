import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import { Stack } from '@atlaskit/primitives/compiled';
import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import type { PracticeDto } from '../../../../../../src/contract/practice-api';
import { Disclosure } from '../../../../shared/disclosure';
import { Day } from '../../../../shared/team/day';
import styles from '../../../../shared/team/team.module.css';
import { ReviewForm } from './review-form';

type Review = PracticeDto['review'];

interface ReviewCardProps {
  readonly review: Review;
  readonly speaks: boolean;
}

/** Once a quarter, and at once when gap-filling grows: does the role still fit? (T62) */
export function ReviewCard({ review, speaks }: ReviewCardProps) {
  const [writing, setWriting] = useState(false);
  const { due, nextAt, held } = review;
  return (
    <div className={due === null ? styles['card'] : styles['notice']}>
      <Stack space="space.150" alignInline="start">
        <Heading size="small" as="h3">
          <FormattedMessage id="team.review.title" />
        </Heading>
        <p className={styles['text']}>
          <FormattedMessage id="team.review.intro" />
        </p>
        {due !== null && (
          <p className={styles['strong']}>
            <FormattedMessage id={`team.review.due.${due}`} />
          </p>
        )}
        {due === null && (
          <p className={styles['small']}>
            {nextAt === null ? (
              <FormattedMessage id="team.review.none" />
            ) : (
              <FormattedMessage id="team.review.next" values={{ date: <Day at={nextAt} /> }} />
            )}
          </p>
        )}
        {speaks && !writing && (
          <Button appearance={due === null ? 'subtle' : 'primary'} onClick={() => setWriting(true)}>
            <FormattedMessage id="team.review.record" />
          </Button>
        )}
        {writing && (
          <div className={styles['wide']}>
            <ReviewForm onDone={() => setWriting(false)} />
          </div>
        )}
        {held.length > 0 && <Held held={held} />}
      </Stack>
    </div>
  );
}

function Held({ held }: Pick<Review, 'held'>) {
  return (
    <Disclosure label={<FormattedMessage id="team.review.before" values={{ count: held.length }} />}>
      <ul className={styles['list']}>
        {held.map(({ at, result, note }) => (
          <li key={at}>
            <FormattedMessage
              id="team.review.held"
              values={{
                date: <Day at={at} />,
                result: <FormattedMessage id={`team.role.${result}`} />,
                note: note === '' ? 'none' : note,
              }}
            />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
