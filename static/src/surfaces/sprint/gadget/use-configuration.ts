import * as z from 'zod/mini';
import { gadgetConfiguration, type GadgetConfigurationDto } from '../../../../../src/contract/gadget-api';
import { useSurfaceContext } from '../../../shared/use-surface-context';

/** Out: what the dashboard remembers of this gadget; null where nothing was chosen yet or it cannot be read. */
export function useConfiguration(): GadgetConfigurationDto | null {
  const { extension } = useSurfaceContext();
  return z.safeParse(gadgetConfiguration, extension.gadgetConfiguration).data ?? null;
}
