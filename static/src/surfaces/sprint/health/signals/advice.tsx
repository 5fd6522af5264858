import { Stack } from '@atlaskit/primitives/compiled';
import { FormattedMessage, useIntl } from 'react-intl';
import type { JudgedSignal, SignalTeam } from './signal';
import { LabelledText } from './labelled-text';
import { questionText } from './question-text';

interface AdviceProps {
  readonly signal: JudgedSignal;
  readonly texts: SignalTeam['texts'];
}

/** The question to the team, then a possible first step (domain.md T76); to a team at Shu also why it matters. */
export function Advice({ signal, texts }: AdviceProps) {
  const intl = useIntl();
  return (
    <Stack space="space.150">
      {texts === 'shu' && <Matters signal={signal} />}
      <LabelledText label="health.card.ask" strong>
        {questionText(signal, intl)}
      </LabelledText>
      <LabelledText label="health.card.step">
        <FormattedMessage id={`health.step.${signal.id}`} />
      </LabelledText>
    </Stack>
  );
}

/** Why the signal matters at all. */
export function Matters({ signal }: { readonly signal: JudgedSignal }) {
  return (
    <LabelledText label="health.card.matters">
      <FormattedMessage id={`health.matters.${signal.id}`} />
    </LabelledText>
  );
}
