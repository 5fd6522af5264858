import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from '@formatjs/icu-messageformat-parser';
import type { Plugin } from 'vite';

const PREFIX = 'messages/';
const COMMON = 'common.';

/** Messages of areas that several surfaces show, beside the surface's own. */
const AREAS: Readonly<Record<string, readonly string[]>> = {
  issue: ['sprint.finding.name.', 'settings.problem.'],
  sprint: [
    'team.',
    'health.',
    'settings.signal.',
    'settings.threshold.',
    'settings.ceremony.',
    'settings.purpose.',
  ],
  settings: ['team.', 'sprint.tab.', 'sprint.finding.name.'],
};

/**
 * Serves `messages/<surface>/<language>`: the messages of one surface (keys that begin with its name), of its areas and the
 * common ones, out of src/messages/<language>.json, parsed at build time so that no ICU parser is shipped.
 */
export function messages(): Plugin {
  return {
    name: 'tandem-messages',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return null;
      const [surface = '', language = ''] = id.slice(PREFIX.length + 1).split('/');
      const file = fileURLToPath(new URL(`src/messages/${language}.json`, import.meta.url));
      this.addWatchFile(file);
      const all = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
      const prefixes = [COMMON, `${surface}.`, ...(AREAS[surface] ?? [])];
      const own = Object.entries(all).filter(([key]) => prefixes.some((prefix) => key.startsWith(prefix)));
      const compiled = Object.fromEntries(own.map(([key, text]) => [key, parse(text)]));
      return `export default ${JSON.stringify(compiled)}`;
    },
  };
}
