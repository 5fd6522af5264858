import { useSurfaceContext } from '../../../shared/use-surface-context';
import { GadgetEdit } from './gadget-edit';
import styles from './gadget.module.css';
import { GadgetView } from './gadget-view';
import { useConfiguration } from './use-configuration';

/** Sprint health on a dashboard: of one board, or the choice of it while the gadget is edited. */
export function GadgetSurface() {
  const { extension } = useSurfaceContext();
  const configuration = useConfiguration();
  return (
    <main className={styles['gadget']}>
      {extension.entryPoint === 'edit' ? (
        <GadgetEdit configuration={configuration} />
      ) : (
        <GadgetView configuration={configuration} />
      )}
    </main>
  );
}
