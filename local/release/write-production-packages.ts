import { writeFileSync } from 'node:fs';
import { LIST, lockedPackages } from './production-packages';

/** Writes the list of production packages anew; what changed is read in the diff before it is committed. */
writeFileSync(LIST, `${JSON.stringify(lockedPackages(), null, 2)}\n`);
