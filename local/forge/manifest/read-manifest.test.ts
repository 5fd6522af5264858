import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { readManifest } from './read-manifest';

function write(text: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'manifest-')), 'manifest.yml');
  writeFileSync(file, text);
  return file;
}

const SMALLEST = `
app: { id: 'ari:cloud:ecosystem::app/x', runtime: { name: nodejs22.x } }
modules:
  function: [{ key: fn, handler: index.fn }]
resources: []
permissions: { scopes: [] }
`;

describe('readManifest', () => {
  it("takes the app's manifest", () => {
    const manifest = readManifest('manifest.yml');

    expect([...manifest.ui.keys()]).toContain('sprint-action');
    expect(manifest.functions.get('work')).toMatchObject({
      file: 'index',
      exportName: 'work',
      timeoutSeconds: 900,
    });
    expect(manifest.entities.get('document')?.indexes.get('by-project')).toEqual({
      name: 'by-project',
      partition: ['project'],
      range: 'kind',
    });
  });

  it.each([
    ['a missing file', '/nowhere/manifest.yml', 'cannot be read'],
    [
      'a module it does not emulate',
      write(SMALLEST.replace('function:', 'rovo:agent: []\n  function:')),
      'rovo:agent',
    ],
    ['a property it does not know', write(SMALLEST.replace('handler', 'memory: 1, handler')), 'memory'],
    [
      'an unknown function',
      write(SMALLEST.replace('function:', 'consumer: [{ key: c, queue: q, function: no }]\n  function:')),
      '"no"',
    ],
    [
      'an unknown resource',
      write(
        SMALLEST.replace(
          'function:',
          "jira:adminPage: [{ key: a, title: A, resource: 'ui/x' }]\n  function:",
        ),
      ),
      '"ui/x"',
    ],
    [
      'a long timeout of an interactive function',
      write(
        SMALLEST.replace('index.fn', 'index.fn, timeoutSeconds: 900').replace(
          'function:',
          'trigger: [{ key: t, function: fn, events: ["avi:x"] }]\n  function:',
        ),
      ),
      'timeoutSeconds',
    ],
  ])('refuses %s and names it', (_what, file, name) => {
    expect(() => readManifest(file)).toThrow(name);
  });
});
