import { createContext, useCallback, useContext, useMemo, useState } from 'react';
import type { ReactNode } from 'react';

import type { FlagOptions } from '../../../forge/bridge/surface';
import { AppModal } from './app-modal';
import type { AppPage } from './app-page';
import { Flags } from './flags';

/** A page of the app in a dialog. */
export interface ModalRequest {
  readonly page: AppPage;
  readonly title: string;
  /** One of Forge's viewport sizes, or a width and height. */
  readonly size: string | { readonly width: string; readonly height?: string | undefined };
  readonly closeOnEscape: boolean;
  readonly closeOnOverlayClick: boolean;
  readonly onClose: (payload: unknown) => unknown;
}

/** What lies above the page: dialogs of the app, one above the other, and flags. */
export interface Overlays {
  openModal(request: ModalRequest): void;
  showFlag(flag: FlagOptions): void;
  closeFlag(id: FlagOptions['id']): void;
}

interface OpenModal {
  readonly id: number;
  readonly request: ModalRequest;
}

const OverlaysContext = createContext<Overlays | undefined>(undefined);

export function useOverlays(): Overlays {
  const overlays = useContext(OverlaysContext);
  if (!overlays) throw new Error('There are no overlays around this component.');
  return overlays;
}

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
