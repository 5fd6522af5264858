import type { Person } from './people';

const COOKIE = 'local-session';

/** Who is logged in: the account id in the session's cookie, where it is somebody's, else the first person. */
export function sessionAccount(cookieHeader: string | undefined, people: readonly Person[]): string {
  const cookies = (cookieHeader ?? '').split(';').map((cookie) => cookie.trim());
  const value = cookies.find((cookie) => cookie.startsWith(`${COOKIE}=`))?.slice(COOKIE.length + 1);
  const accountId = value === undefined ? undefined : decodeURIComponent(value);
  const person = people.find((candidate) => candidate.accountId === accountId) ?? people[0];
  if (!person) throw new Error('The site has no people: nobody could be logged in.');
  return person.accountId;
}

/** The `Set-Cookie` value that logs a person in. */
export function sessionCookie(accountId: string): string {
  return `${COOKIE}=${encodeURIComponent(accountId)}; Path=/; HttpOnly; SameSite=Lax`;
}
