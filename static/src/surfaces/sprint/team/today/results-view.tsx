import Heading from '@atlaskit/heading';
import { Stack } from '@atlaskit/primitives/compiled';
import { FormattedMessage } from 'react-intl';
import type { AssessmentDto } from '../../../../../../src/contract/assessment-api';
import { QUESTION_IDS } from '../../../../../../src/domain/maturity/questions.table';
import { Disclosure } from '../../../../shared/disclosure';
import { Day } from '../../../../shared/team/day';
import styles from '../../../../shared/team/team.module.css';
import { DimensionList } from './dimension-list';
import { ItemLine } from './item-line';

type Result = AssessmentDto['results'][number];

/** What the team said: first what is worth talking about, then the dimensions in words, then each question. */
export function ResultsView({ data }: { readonly data: AssessmentDto }) {
  const [latest, ...earlier] = data.results;
  if (latest === undefined) return null;
  return (
    <section className={styles['card']}>
      <Stack space="space.200">
        <Heading size="small" as="h3">
          <FormattedMessage id="team.results.title" />
        </Heading>
        <RoundResult result={latest} change={data.change?.to === latest.round.number ? data.change : null} />
        {earlier.length > 0 && (
          <Disclosure label={<FormattedMessage id="team.results.earlier" />}>
            <Stack space="space.200">
              {earlier.map((result) => (
                <RoundResult key={result.round.number} result={result} change={null} />
              ))}
            </Stack>
          </Disclosure>
        )}
      </Stack>
    </section>
  );
}

interface RoundResultProps {
  readonly result: Result;
  readonly change: AssessmentDto['change'];
}

function RoundResult({ result, change }: RoundResultProps) {
  const { number, closedAt, respondents, items } = result.round;
  const talk = items === null ? [] : QUESTION_IDS.filter((id) => items[id].talk !== null);
  return (
    <Stack space="space.150">
      <p className={styles['small']}>
        <FormattedMessage
          id="team.results.of"
          values={{ number, respondents, date: <Day at={closedAt} /> }}
        />
      </p>
      {items === null ? (
        <NoItems round={result.round} />
      ) : (
        <>
          {talk.length > 0 && (
            <Stack space="space.050">
              <p className={styles['strong']}>
                <FormattedMessage id="team.results.talk" />
              </p>
              <ul className={styles['plain']}>
                {talk.map((id) => (
                  <ItemLine key={id} id={id} item={items[id]} tagged={false} />
                ))}
              </ul>
            </Stack>
          )}
          <DimensionList dimensions={result.dimensions} change={change} />
          <Disclosure label={<FormattedMessage id="team.results.all" />}>
            <ul className={styles['plain']}>
              {QUESTION_IDS.map((id) => (
                <ItemLine key={id} id={id} item={items[id]} tagged />
              ))}
            </ul>
          </Disclosure>
        </>
      )}
    </Stack>
  );
}

function NoItems({ round: { respondents, needed } }: Pick<Result, 'round'>) {
  return (
    <p className={styles['text']}>
      {respondents < needed ? (
        <FormattedMessage id="team.results.hidden" values={{ respondents, needed }} />
      ) : (
        <FormattedMessage id="team.results.unreadable" />
      )}
    </p>
  );
}
