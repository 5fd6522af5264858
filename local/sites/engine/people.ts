import { hashOf } from './random';

/** Somebody with an account on the site. */
export interface Person {
  readonly accountId: string;
  readonly displayName: string;
  /** IANA time zone. */
  readonly zone: string;
  readonly locale: string;
  readonly active: boolean;
  readonly admin: boolean;
}

/** A person whose account id follows from the name, so that it stays the same whatever else changes. */
export function person(
  displayName: string,
  zone: string,
  locale: string,
  over: { readonly active?: boolean; readonly admin?: boolean } = {},
): Person {
  return {
    accountId: accountIdOf(displayName),
    displayName,
    zone,
    locale,
    active: true,
    admin: false,
    ...over,
  };
}

/** `712020:` and a UUID, the form of Atlassian account ids. */
function accountIdOf(name: string): string {
  const hex = [1, 2, 3, 4].map((part) => hashOf(`${part} ${name}`).toString(16).padStart(8, '0')).join('');
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`];
  return `712020:${[...parts, hex.slice(20)].join('-')}`;
}
