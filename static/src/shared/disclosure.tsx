import Button from '@atlaskit/button/new';
import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import ChevronRightIcon from '@atlaskit/icon/core/chevron-right';
import { useId, useState, type ReactNode } from 'react';

interface DisclosureProps {
  readonly label: ReactNode;
  readonly initiallyOpen?: boolean;
  readonly children: ReactNode;
}

/** A button that shows and hides what belongs to it; its chevron points down while it is open. */
export function Disclosure({ label, initiallyOpen = false, children }: DisclosureProps) {
  const [open, setOpen] = useState(initiallyOpen);
  const id = useId();
  return (
    <div>
      <Button
        appearance="subtle"
        spacing="compact"
        iconBefore={open ? ChevronDownIcon : ChevronRightIcon}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {label}
      </Button>
      <div id={id} hidden={!open}>
        {open && children}
      </div>
    </div>
  );
}
