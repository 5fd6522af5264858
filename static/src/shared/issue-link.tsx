import type { MouseEvent } from 'react';
import { router } from '../bridge';

/** The key of an issue, leading to it inside Jira. */
export function IssueLink({ issueKey }: { readonly issueKey: string }) {
  const href = `/browse/${issueKey}`;
  const open = (event: MouseEvent): void => {
    event.preventDefault();
    void router.open(href);
  };
  return (
    <a href={href} onClick={open}>
      {issueKey}
    </a>
  );
}
