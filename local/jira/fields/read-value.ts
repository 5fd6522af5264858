import { isJsonObject, listOf, member, textOf, textsOf, type Json } from '../store/json';
import { parseStamp } from '../store/time';
import { documentOf, isDocument } from './adf';
import type { FieldKind } from './field-kinds';

type Reader = (value: Json) => Json;

const READERS: Readonly<Record<FieldKind, Reader>> = {
  text: textOf,
  richText: (value) => (typeof value === 'string' ? documentOf(value) : isDocument(value) ? value : null),
  number: (value) => (typeof value === 'number' ? value : null),
  date: (value) => textOf(value)?.slice(0, 10) ?? null,
  datetime: (value) => parseStamp(textOf(value) ?? ''),
  user: (value) => textOf(member(value, 'accountId')),
  users: (value) => filled(listOf(value).flatMap((user) => textOf(member(user, 'accountId')) ?? [])),
  status: idOf,
  issuetype: idOf,
  priority: idOf,
  resolution: idOf,
  project: () => null,
  labels: (value) => filled(textsOf(value)),
  components: (value) => filled(listOf(value).flatMap((part) => idOf(part) ?? [])),
  versions: (value) => filled(listOf(value).flatMap((part) => idOf(part) ?? [])),
  sprint: (value) => filled(listOf(value).flatMap((sprint) => sprintId(sprint) ?? [])),
  rank: () => null,
  option: (value) => optionOf(value),
  options: (value) => filled(listOf(value).flatMap((option) => optionOf(option) ?? [])),
  parent: (value) => {
    const id = idOf(value);
    const key = textOf(member(value, 'key'));
    return id === null || key === null ? null : { id, key };
  },
  epicLink: () => null,
  computed: () => null,
  raw: (value) => value,
};

/**
 * A field value in Jira's REST shape as it is stored: ids for what has an id, milliseconds for instants, text as it is.
 * Null for an empty value and for what the issue keeps elsewhere (project, rank, links).
 */
export function readValue(kind: FieldKind, value: Json | undefined): Json {
  return value === undefined || value === null ? null : READERS[kind](value);
}

function idOf(value: Json): string | null {
  return textOf(member(value, 'id'));
}

function sprintId(value: Json): number | null {
  const id = typeof value === 'number' ? value : member(value, 'id');
  return typeof id === 'number' ? id : null;
}

function optionOf(value: Json): Json {
  const id = idOf(value);
  return isJsonObject(value) && id !== null ? { id, value: textOf(value.value) ?? '' } : null;
}

function filled<Entry extends Json>(list: readonly Entry[]): readonly Entry[] | null {
  return list.length > 0 ? list : null;
}
