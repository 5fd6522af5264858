import { readFileSync } from 'node:fs';

import { ManifestError } from '../manifest/manifest';
import type { Translations } from '../manifest/manifest';
import type { ModuleText } from '../manifest/schema';

/** Texts of the manifest in the languages of its translation files. */
export class ManifestTexts {
  private readonly contents: ReadonlyMap<string, unknown>;

  /** @throws ManifestError when a translation file cannot be read */
  constructor(private readonly translations: Translations) {
    this.contents = new Map([...translations.files].map(([locale, path]) => [locale, readJson(path)]));
  }

  /** Answers `__LOCALES__/i18n-info.json`, where `i18n` of the bridge looks up which languages there are. */
  info() {
    return { config: { locales: [...this.contents.keys()], fallback: this.translations.fallback } };
  }

  /** Answers `__LOCALES__/<locale>.json`; undefined when there is no such language. */
  content(locale: string): unknown {
    return this.contents.get(locale);
  }

  /** A text of a module for a locale; where the language lacks it, the fallback languages, then the key itself. */
  text(text: ModuleText | undefined, locale: string): string {
    if (text === undefined || typeof text === 'string') return text ?? '';
    const found = this.lookUpOrder(locale)
      .map((candidate) => lookUp(this.contents.get(candidate), text.i18n))
      .find((value) => value !== undefined);
    return found ?? text.i18n;
  }

  private lookUpOrder(locale: string): readonly string[] {
    const { fallback } = this.translations;
    const listed: unknown = fallback[locale];
    return [locale, ...(Array.isArray(listed) ? listed.map(String) : []), fallback.default];
  }
}

/** A key names a member directly or, with dots, a nested one. */
function lookUp(content: unknown, key: string): string | undefined {
  const nested = key.split('.').reduce<unknown>((inner, part) => member(inner, part), content);
  return [member(content, key), nested].find((value) => typeof value === 'string');
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (Reflect.get(value, name) as unknown) : undefined;
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new ManifestError(`Translation file ${path}: ${String(error)}`);
  }
}
