import Heading from '@atlaskit/heading';
import { Stack } from '@atlaskit/primitives/compiled';
import { useId } from 'react';
import { FormattedMessage } from 'react-intl';
import type { HealthDto, SituationCardDto } from '../../../../../../src/contract/health-schema';
import { Disclosure } from '../../../../shared/disclosure';
import { IssuesButton } from './issues-button';
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
              <Situation card={card} health={health} />
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
function Situation({ card: { situation, evidence, signals, open }, health }: SituationProps) {
  const scrumMaster = evidence.includes('signWithoutScrumMaster') ? 'none' : 'set';
  const issues = [...new Set(judgedOf(health, signals).flatMap((signal) => signal.issues))];
  return (
    <Stack space="space.150">
      <Heading size="xsmall" as="h3">
        <FormattedMessage id={`health.situation.title.${situation}`} />
      </Heading>
      <ul className={styles['list']}>
        {evidence.map((code) => (
          <li key={code}>
            <FormattedMessage id={`health.situation.why.${code}`} />
          </li>
        ))}
      </ul>
      <Disclosure initiallyOpen={open} label={<FormattedMessage id="health.situation.more" />}>
        <div className={styles['opened']}>
          <Stack space="space.150">
            <LabelledText label="health.card.ask" strong>
              <FormattedMessage
                id={`health.situation.ask.${situation}`}
                values={{ count: issues.length, scrumMaster }}
              />
            </LabelledText>
            {issues.length > 0 && <IssuesButton ids={issues} />}
            <LabelledText label="health.situation.recommended">
              <FormattedMessage id={`health.situation.advice.${situation}`} />
            </LabelledText>
          </Stack>
        </div>
      </Disclosure>
    </Stack>
  );
}
