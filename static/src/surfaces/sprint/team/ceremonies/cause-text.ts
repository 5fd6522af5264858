import type { IntlShape } from 'react-intl';
import type { CeremoniesDto } from '../../../../../../src/contract/ceremony-api';

export type Advice = Extract<CeremoniesDto['advice'], { state: 'open' }>['advice'][number];
type Cause = Advice['causes'][number];

/** Out: the team's own answer that a piece of advice rests on, as half a sentence. */
export function causeText(intl: IntlShape, cause: Cause): string {
  switch (cause.kind) {
    case 'context':
      return intl.formatMessage({ id: `team.cause.${cause.question}.${cause.answer}` });
    case 'item':
      return intl.formatMessage({ id: `team.cause.item.${cause.question}` });
    case 'stage': {
      const stage = intl.formatMessage({ id: `team.stage.short.${cause.stage}` });
      return intl.formatMessage({ id: 'team.cause.stage' }, { stage });
    }
    case 'teamSize':
      return intl.formatMessage({ id: 'team.cause.teamSize' }, { people: cause.people });
  }
}
