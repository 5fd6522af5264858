/** Atlassian Document Format, as far as the shell reads and writes it: text with line breaks. */

/** The plain text of a document; blocks become lines. */
export function textOf(node: unknown): string {
  if (typeof node === 'string') return node;
  if (typeof node !== 'object' || node === null) return '';
  const { type, text, content } = node as { type?: unknown; text?: unknown; content?: unknown };
  if (typeof text === 'string') return text;
  if (type === 'hardBreak') return '\n';
  const inner = Array.isArray(content) ? content.map(textOf) : [];
  return BLOCKS.has(String(type)) ? inner.join('\n') : inner.join('');
}

/** Nodes whose children stand below each other. */
const BLOCKS = new Set([
  'doc',
  'bulletList',
  'orderedList',
  'listItem',
  'blockquote',
  'panel',
  'table',
  'tableRow',
]);

/** A document with one paragraph for each line. */
export function documentOf(text: string) {
  const paragraph = (line: string) => ({
    type: 'paragraph',
    content: line === '' ? [] : [{ type: 'text', text: line }],
  });
  return { type: 'doc', version: 1, content: text.split('\n').map(paragraph) };
}
