import type { MouseEvent, ReactNode } from 'react';
import { router } from '../bridge';

interface OutsideLinkProps {
  readonly href: string;
  readonly children: ReactNode;
}

/** A link out of the iframe: Jira asks the reader before it leaves for another site. */
export function OutsideLink({ href, children }: OutsideLinkProps) {
  const open = (event: MouseEvent): void => {
    event.preventDefault();
    void router.open(href);
  };
  return (
    <a href={href} onClick={open}>
      {children}
    </a>
  );
}
