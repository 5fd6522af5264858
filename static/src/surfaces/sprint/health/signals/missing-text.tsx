import { FormattedMessage } from 'react-intl';
import type { MissingDto } from '../../../../../../src/contract/health-schema';

/** What a measure would need more of, as a part of a sentence: "2 of 3 closed sprints". */
export function MissingText({ missing: { what, have, need } }: { readonly missing: MissingDto }) {
  return <FormattedMessage id={`health.missing.${what}`} values={{ have, need }} />;
}
