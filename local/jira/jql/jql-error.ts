/** A query that Jira refuses: its messages go into `errorMessages` of a 400. */
export class JqlError extends Error {
  constructor(readonly messages: readonly string[]) {
    super(messages.join(' '));
    this.name = 'JqlError';
  }
}
