import { FormattedDate } from 'react-intl';

/** A day, in the reader's language. In: an instant (ms). */
export function Day({ at }: { readonly at: number }) {
  return <FormattedDate value={at} day="numeric" month="long" year="numeric" />;
}
