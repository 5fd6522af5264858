import { readdirSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import {
  parse,
  TYPE,
  type MessageFormatElement,
  type NumberElement,
} from '@formatjs/icu-messageformat-parser';
import { LANGUAGES } from '../shared/language';

const SOURCES = path.join(__dirname, '..');
const all = Object.fromEntries(
  LANGUAGES.map((language) => [
    language,
    JSON.parse(readFileSync(path.join(__dirname, `${language}.json`), 'utf8')) as Record<string, string>,
  ]),
) as Record<(typeof LANGUAGES)[number], Record<string, string>>;
const keys = Object.keys(all.en);

/** The arguments a message takes and how numbers among them are shown, those inside plurals and selects included. */
function argumentsOf(elements: readonly MessageFormatElement[]): Set<string> {
  const names = new Set<string>();
  for (const element of elements) {
    if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
    if (element.type === TYPE.tag) {
      for (const name of argumentsOf(element.children)) names.add(name);
      continue;
    }
    names.add(element.type === TYPE.number ? `${element.value}${styleOf(element.style)}` : element.value);
    if (element.type === TYPE.plural || element.type === TYPE.select) {
      for (const { value } of Object.values(element.options))
        for (const name of argumentsOf(value)) names.add(name);
    }
  }
  return names;
}

/** A style that is not understood is shown as a plain number: no percent sign, no fixed digits. */
function styleOf(style: NumberElement['style']): string {
  if (style === null || style === undefined) return '';
  return ` ${typeof style === 'string' ? style : JSON.stringify(style.parsedOptions)}`;
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return sourceFiles(file);
    return /\.tsx?$/.test(entry.name) && !entry.name.includes('.test.') ? [file] : [];
  });
}

describe('messages', () => {
  it.each(LANGUAGES)('%s has every key, in order, and no other', (language) => {
    expect(Object.keys(all[language])).toEqual([...keys].sort());
  });

  it.each(keys)('%s takes the same values in every language', (key) => {
    const expected = [...argumentsOf(parse(all.en[key] ?? ''))].sort();
    for (const language of LANGUAGES) {
      expect([...argumentsOf(parse(all[language][key] ?? ''))].sort()).toEqual(expected);
      expect(all[language][key]?.trim()).not.toBe('');
    }
  });

  it('do not let French punctuation begin a line', () => {
    const loose = Object.entries(all.fr).filter(([, text]) => /« | (?!::)[:;?!»]/.test(text));
    expect(loose).toEqual([]);
  });

  it('has every message that the sources ask for, and none that nobody asks for', () => {
    const asked = new Set<string>();
    const patterns: RegExp[] = [];
    for (const file of sourceFiles(SOURCES)) {
      const source = readFileSync(file, 'utf8');
      for (const [, id] of source.matchAll(
        /['"`]((?:common|health|issue|sprint|settings|team)\.[\w.-]+)['"`]/g,
      ))
        asked.add(id ?? '');
      for (const [, prefix] of source.matchAll(/prefix="([\w.]+)"/g))
        patterns.push(new RegExp(`^${escape(prefix ?? '')}\\.\\w+$`));
      for (const [, template] of source.matchAll(
        /`((?:common|health|issue|sprint|settings|team)\.[^`]*\$\{[^`]*)`/g,
      )) {
        patterns.push(
          new RegExp(
            `^${(template ?? '')
              .split(/\$\{[^}]*\}/)
              .map(escape)
              .join('[\\w.-]+')}$`,
          ),
        );
      }
    }
    const missing = [...asked].filter((id) => !id.endsWith('.') && !keys.includes(id) && !isName(id));
    const unused = keys.filter((key) => !asked.has(key) && !patterns.some((pattern) => pattern.test(key)));
    expect({ missing, unused }).toEqual({ missing: [], unused: [] });
  });
});

/** Names of operations look like messages and are none. */
function isName(id: string): boolean {
  return /^(common|health|issue|sprint|settings|team)\.[a-z]+[A-Za-z]*$/.test(id) && !keys.includes(id);
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
