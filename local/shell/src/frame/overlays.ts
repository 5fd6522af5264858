import { createContext, useContext } from 'react';

import type { FlagOptions } from '../../../forge/bridge/surface';
import type { AppPage } from './app-page';

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

export const OverlaysContext = createContext<Overlays | undefined>(undefined);

export function useOverlays(): Overlays {
  const overlays = useContext(OverlaysContext);
  if (!overlays) throw new Error('There are no overlays around this component.');
  return overlays;
}
