import { FormattedMessage } from 'react-intl';
import { Disclosure } from '../../../../shared/disclosure';
import { IssuesBehind } from './issues-behind';

/** Opens the issues behind an answer; they are read when it is opened. */
export function IssuesButton({ ids }: { readonly ids: readonly string[] }) {
  return (
    <Disclosure label={<FormattedMessage id="health.issues.show" values={{ count: ids.length }} />}>
      <IssuesBehind ids={ids} />
    </Disclosure>
  );
}
