import Heading from '@atlaskit/heading';
import { Stack, Text } from '@atlaskit/primitives/compiled';
import { useId } from 'react';
import { FormattedMessage } from 'react-intl';
import type { HealthDto, SituationCardDto } from '../../../../../../src/contract/health-schema';
import { Disclosure } from '../../../../shared/disclosure';
import { IssuesBehind } from './issues-behind';
import { LabelledText } from './labelled-text';
import { judgedOf } from './signal';
import styles from './signals.module.css';

/** The situations of the article that this team shows traces of (domain.md 5.5); nothing where there are none. */
export function SituationCards({ health }: { readonly health: HealthDto }) {
  const titleId = useId();
  const { cards } = health;
  if (cards.length === 0) return null;
  return (
    <section aria-labelledby={titleId}>
      <Stack space="space.150">
        <Heading size="medium" as="h2" id={titleId}>
          <FormattedMessage id="health.situations" />
        </Heading>
        <div className={styles['cards']}>
          {cards.map((card) => (
            <article key={card.situation} className={styles['plain']}>
              <Disclosure
                initiallyOpen={card.open}
                label={<FormattedMessage id={`health.situation.title.${card.situation}`} />}
              >
                <Situation card={card} health={health} />
              </Disclosure>
            </article>
          ))}
        </div>
      </Stack>
    </section>
  );
}

interface SituationProps {
  readonly card: SituationCardDto;
  readonly health: HealthDto;
}

/** Evidence, then the question to listen to, then what the article recommends. */
function Situation({ card: { situation, evidence, signals }, health }: SituationProps) {
  const issues = [...new Set(judgedOf(health, signals).flatMap((signal) => signal.issues))];
  return (
    <Stack space="space.150">
      <ul className={styles['list']}>
        {evidence.map((code) => (
          <li key={code}>
            <FormattedMessage id={`health.situation.why.${code}`} />
          </li>
        ))}
      </ul>
      <LabelledText label="health.card.ask" strong>
        <FormattedMessage id={`health.situation.ask.${situation}`} values={{ count: issues.length }} />
      </LabelledText>
      {issues.length > 0 && (
        <Disclosure label={<FormattedMessage id="health.issues.show" values={{ count: issues.length }} />}>
          <IssuesBehind ids={issues} />
        </Disclosure>
      )}
      <Text as="p">
        <FormattedMessage id={`health.situation.advice.${situation}`} />
      </Text>
    </Stack>
  );
}
