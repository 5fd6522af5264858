import { useCallback, useMemo, useState } from 'react';
import type { ReactNode } from 'react';

import type { FlagOptions } from '../../../forge/bridge/surface';
import { AppModal } from './app-modal';
import { Flags } from './flags';
import { OverlaysContext } from './overlays';
import type { ModalRequest, Overlays } from './overlays';

interface OpenModal {
  readonly id: number;
  readonly request: ModalRequest;
}

/** Shows the dialogs and flags that the parts of the page below it ask for. */
export function OverlaysProvider({ children }: { children: ReactNode }) {
  const [modals, setModals] = useState<readonly OpenModal[]>([]);
  const [flags, setFlags] = useState<readonly FlagOptions[]>([]);
  const closeFlag = useCallback(
    (id: FlagOptions['id']) => setFlags((all) => all.filter((flag) => flag.id !== id)),
    [],
  );
  const overlays = useMemo<Overlays>(
    () => ({
      openModal: (request) => setModals((all) => [...all, { request, id: (all.at(-1)?.id ?? 0) + 1 }]),
      showFlag: (flag) => setFlags((all) => [...all.filter(({ id }) => id !== flag.id), flag]),
      closeFlag,
    }),
    [closeFlag],
  );
  const closeModal = (closed: OpenModal, payload: unknown) => {
    setModals((all) => all.filter(({ id }) => id !== closed.id));
    void closed.request.onClose(payload);
  };
  return (
    <OverlaysContext.Provider value={overlays}>
      {children}
      {modals.map((modal) => (
        <AppModal key={modal.id} request={modal.request} onClose={(payload) => closeModal(modal, payload)} />
      ))}
      <Flags flags={flags} onClose={closeFlag} />
    </OverlaysContext.Provider>
  );
}
