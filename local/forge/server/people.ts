/** Somebody who can use the site. */
export interface Person {
  readonly accountId: string;
  readonly displayName: string;
  /** IANA zone. */
  readonly timeZone: string;
  /** Forge's locale code, such as `fr-FR`, where the person has chosen a language. */
  readonly locale?: string | undefined;
}
