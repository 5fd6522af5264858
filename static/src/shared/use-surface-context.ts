import { createContext, useContext } from 'react';
import type { SurfaceContext } from './surface-context';

const Context = createContext<SurfaceContext | null>(null);

export const SurfaceContextProvider = Context.Provider;

/** Out: where the surface stands. Throws outside of a surface. */
export function useSurfaceContext(): SurfaceContext {
  const context = useContext(Context);
  if (context === null) throw new Error('useSurfaceContext works inside a surface only.');
  return context;
}
