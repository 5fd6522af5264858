import Lozenge from '@atlaskit/lozenge';
import { Inline, Stack, Text } from '@atlaskit/primitives/compiled';
import type { ReactNode } from 'react';
import { FormattedDate, FormattedMessage, useIntl } from 'react-intl';
import type { AnswerQualityDto, OutcomePanelDto } from '../../../../../src/contract/outcome-api';
import { AnswerText } from './answer-text';
import styles from './outcome.module.css';

/** What was answered, how clear it is, and the impact it adds up to. */
export function AnswersView({ panel }: { readonly panel: OutcomePanelDto }) {
  const { formatMessage } = useIntl();
  const { answers, impact, at, byRole, readyToRank } = panel;
  return (
    <Stack space="space.200">
      <Inline space="space.150" alignBlock="center" shouldWrap>
        <Lozenge appearance={readyToRank ? 'success' : 'default'}>
          <FormattedMessage id={readyToRank ? 'issue.outcome.ready' : 'issue.outcome.notReady'} />
        </Lozenge>
        {impact !== null && (
          <Text>
            <FormattedMessage id="issue.outcome.impact" values={{ impact }} />
          </Text>
        )}
      </Inline>
      <Answered question="value" quality={panel.value} text={answers.value}>
        {answers.valueFor !== null && (
          <span>
            <AnswerText field="valueFor" answer={answers.valueFor} />
          </span>
        )}
        {answers.valueLevel !== null && (
          <span>
            <FormattedMessage id={`issue.outcome.valueIs.${answers.valueLevel}`} />
          </span>
        )}
      </Answered>
      <Answered question="risk" quality={panel.risk} text={answers.risk}>
        {answers.riskWhen !== null && (
          <span>
            <AnswerText field="riskWhen" answer={answers.riskWhen} />
          </span>
        )}
        {answers.riskWhen !== 'none' && answers.riskLevel !== null && (
          <span>
            <FormattedMessage id={`issue.outcome.riskIs.${answers.riskLevel}`} />
          </span>
        )}
      </Answered>
      {at !== null && (
        <Text size="small" color="color.text.subtle">
          <FormattedMessage
            id="issue.outcome.by"
            values={{
              role: formatMessage({ id: `common.role.${byRole ?? 'DEV'}` }),
              date: <FormattedDate value={at} day="numeric" month="short" year="numeric" />,
            }}
          />
        </Text>
      )}
    </Stack>
  );
}

interface AnsweredProps {
  readonly question: 'value' | 'risk';
  readonly quality: AnswerQualityDto;
  readonly text: string;
  readonly children: ReactNode;
}

function Answered({ question, quality, text, children }: AnsweredProps) {
  return (
    <div>
      <p className={styles['question']}>
        <FormattedMessage id={`issue.outcome.question.${question}`} />
      </p>
      {text !== '' && <p className={styles['answer']}>{text}</p>}
      <p className={styles['choices']}>{children}</p>
      <Hint quality={quality} />
    </div>
  );
}

/** How clear the answer is, and what would make it stronger. An answer is never called wrong. */
function Hint({ quality }: { readonly quality: AnswerQualityDto }) {
  return (
    <Text size="small" color="color.text.subtle">
      {quality.judged ? (
        <>
          <FormattedMessage id={`issue.outcome.score.${quality.score}`} />{' '}
          {quality.hint !== null && <FormattedMessage id={`issue.outcome.advice.${quality.hint}`} />}
        </>
      ) : (
        <FormattedMessage id="issue.outcome.notJudged" />
      )}
    </Text>
  );
}
