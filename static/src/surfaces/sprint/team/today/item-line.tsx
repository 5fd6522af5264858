import Lozenge from '@atlaskit/lozenge';
import { FormattedMessage } from 'react-intl';
import type { AssessmentDto } from '../../../../../../src/contract/assessment-api';
import type { QuestionId } from '../../../../../../src/domain/maturity/questions.table';
import styles from '../../../../shared/team/team.module.css';

type Items = NonNullable<AssessmentDto['results'][number]['round']['items']>;

interface ItemLineProps {
  readonly id: QuestionId;
  readonly item: Items[QuestionId];
  /** Whether it says of itself that it is worth talking about. */
  readonly tagged: boolean;
}

/** One question with the words the team's middle answer stands for. Counts per answer are shown nowhere. */
export function ItemLine({ id, item, tagged }: ItemLineProps) {
  const { median, talk } = item;
  return (
    <li>
      <div className={styles['head']}>
        <span className={styles['strong']}>
          <FormattedMessage id={`team.question.${id}`} />
        </span>
        {tagged && talk !== null && (
          <Lozenge appearance="inprogress">
            <FormattedMessage id="team.results.talk.tag" />
          </Lozenge>
        )}
      </div>
      <p className={styles['subtle']}>
        {talk !== null && (
          <>
            <FormattedMessage id={`team.results.talk.${talk}`} />{' '}
          </>
        )}
        <MiddleAnswer id={id} median={median} />
      </p>
    </li>
  );
}

function MiddleAnswer({ id, median }: { readonly id: QuestionId; readonly median: number | null }) {
  if (median === null) return <FormattedMessage id="team.results.few" />;
  const anchor = <FormattedMessage id={`team.anchor.${id}.${Math.floor(median)}`} />;
  if (Number.isInteger(median)) return anchor;
  return (
    <>
      {anchor} – <FormattedMessage id={`team.anchor.${id}.${Math.ceil(median)}`} /> (
      <FormattedMessage id="team.results.between" />)
    </>
  );
}
