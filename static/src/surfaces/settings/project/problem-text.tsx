import { FormattedMessage } from 'react-intl';
import type { ProblemDto } from '../../../../../src/contract/settings-api';

/** Out: what is wrong with a field, null where nothing is. `field` may be the beginning of a path. */
export function problemAt(problems: readonly ProblemDto[], field: string) {
  const found = problems.find((each) => each.field === field || each.field.startsWith(`${field}.`));
  if (found === undefined) return null;
  return <FormattedMessage id={`settings.problem.${found.code}`} values={found.params} />;
}
