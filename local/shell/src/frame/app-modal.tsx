import { useEffect, useRef } from 'react';
import type { CSSProperties, MouseEvent } from 'react';

import { AppFrame } from './app-frame';
import styles from './app-modal.module.css';
import type { ModalRequest } from './overlays';

/** Forge's named sizes. */
const SIZES: Readonly<Record<string, CSSProperties>> = {
  small: { width: '400px', height: '20vh', minHeight: '320px' },
  medium: { width: '600px', height: '40vh', minHeight: '520px' },
  large: { width: '800px', height: '70vh', minHeight: '720px' },
  xlarge: { width: '968px', height: '90vh' },
  max: { width: '100%', height: '100%' },
  fullscreen: { width: '100%', height: '100%' },
};

/** A dialog with a page of the app. */
export function AppModal({
  request,
  onClose,
}: {
  request: ModalRequest;
  onClose: (payload: unknown) => void;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const closing = useRef<() => unknown>();
  const { page, title, size, closeOnEscape, closeOnOverlayClick } = request;
  useEffect(() => dialog.current?.showModal(), []);
  const close = (payload?: unknown) => {
    void closing.current?.();
    onClose(payload);
  };
  const onBackdrop = (event: MouseEvent) => {
    if (closeOnOverlayClick && event.target === dialog.current) close();
  };
  const place = {
    close,
    onClose: (callback: () => unknown) => {
      closing.current = callback;
    },
  };
  return (
    <dialog
      ref={dialog}
      className={styles['dialog']}
      style={typeof size === 'string' ? (SIZES[size] ?? SIZES['medium']) : size}
      aria-label={title}
      onClick={onBackdrop}
      onCancel={(event) => {
        event.preventDefault();
        if (closeOnEscape) close();
      }}
    >
      <div className={styles['content']}>
        <header className={styles['header']}>
          <h1 className={styles['title']}>{title}</h1>
          <button type="button" onClick={() => close()}>
            Close
          </button>
        </header>
        <div className={styles['body']}>
          <AppFrame page={page} place={place} height="fill" />
        </div>
      </div>
    </dialog>
  );
}
