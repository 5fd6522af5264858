import { isJsonObject, listOf, member, textOf, type Json } from '../store/json';

const BLOCKS = new Set([
  'paragraph',
  'heading',
  'listItem',
  'codeBlock',
  'blockquote',
  'tableCell',
  'tableHeader',
  'panel',
]);

/** An Atlassian document with one paragraph for each block of the text. */
export function documentOf(text: string): Json {
  return {
    type: 'doc',
    version: 1,
    content: text
      .split(/\n{2,}/)
      .filter((block) => block !== '')
      .map((block) => ({ type: 'paragraph', content: [{ type: 'text', text: block }] })),
  };
}

/** True for the root of an Atlassian document. */
export function isDocument(value: Json | undefined): boolean {
  return isJsonObject(value) && value.type === 'doc' && Array.isArray(value.content);
}

/** The plain text of an Atlassian document: what its text, mention, emoji, date, status and card nodes say. */
export function plainTextOf(value: Json | undefined): string {
  if (typeof value === 'string') return value;
  const parts: string[] = [];
  collect(value, parts);
  return parts.join('').replace(/\n+$/, '');
}

function collect(node: Json | undefined, parts: string[]): void {
  const type = textOf(member(node, 'type'));
  const attributes = member(node, 'attrs');
  if (type === 'text') parts.push(textOf(member(node, 'text')) ?? '');
  else if (type === 'hardBreak') parts.push('\n');
  else if (attributes !== undefined) {
    parts.push(textOf(member(attributes, 'text')) ?? textOf(member(attributes, 'url')) ?? '');
  }
  listOf(member(node, 'content')).forEach((child) => collect(child, parts));
  if (type !== null && BLOCKS.has(type)) parts.push('\n');
}
