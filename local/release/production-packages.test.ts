import { readFileSync } from 'node:fs';
import { LIST, lockedPackages, type ProductionPackage } from './production-packages';

/** Licences under which a package may be deployed. `@forge/*` comes under Atlassian's developer terms. */
const ALLOWED = new Set([
  ...['Apache-2.0', 'MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'Python-2.0'],
]);

const isForge = ({ name, licence }: ProductionPackage) =>
  name.startsWith('@forge/') && licence === 'SEE LICENSE IN LICENSE.txt';

describe('production packages', () => {
  it('are those of the committed list, in exactly these versions', () => {
    expect(lockedPackages()).toEqual(JSON.parse(readFileSync(LIST, 'utf8')));
  });

  it('have licences that allow to deploy them', () => {
    expect(lockedPackages().filter((each) => !ALLOWED.has(each.licence) && !isForge(each))).toEqual([]);
  });
});
