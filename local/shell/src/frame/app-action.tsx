import type { ModuleDescription } from '../../../forge/server/site-description';
import { useOverlays } from './overlays';

interface AppActionProps {
  readonly module: ModuleDescription;
  readonly extension: Readonly<Record<string, unknown>>;
  /** What the action is about, to tell two of the same module apart. */
  readonly subject: number;
}

/** A menu item that opens the app's page in a dialog. */
export function AppAction({ module, extension, subject }: AppActionProps) {
  const overlays = useOverlays();
  const { key, title, page: url, viewportSize = 'medium' } = module;
  const open = () =>
    overlays.openModal({
      page: { moduleKey: key, url, title, extension, localId: `${key}-${subject}` },
      title,
      size: viewportSize,
      closeOnEscape: true,
      closeOnOverlayClick: true,
      onClose: () => undefined,
    });
  return (
    <button type="button" onClick={open}>
      {title}
    </button>
  );
}
