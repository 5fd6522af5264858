import { composition } from './app';
import { resolverOf } from './entry/resolvers/resolver';

export const resolver = resolverOf(composition);
