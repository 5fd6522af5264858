const BLOCKS: ReadonlySet<string> = new Set([
  ...['paragraph', 'heading', 'listItem', 'blockquote', 'codeBlock', 'panel', 'tableRow', 'taskItem', 'rule'],
  ...['decisionItem', 'expand', 'nestedExpand', 'mediaSingle', 'hardBreak'],
]);
const DEEPEST = 60;

/**
 * The text of a description: Atlassian Document Format, or plain text on old sites.
 * Unknown nodes give the text of what they contain. Out: text with a line a block, null where there is none.
 */
export function descriptionText(description: unknown): string | null {
  if (typeof description === 'string') return description.trim() === '' ? null : description;
  const text = textOf(description, 0)
    .replace(/[ \t]*\n\s*/g, '\n')
    .trim();
  return text === '' ? null : text;
}

function textOf(node: unknown, depth: number): string {
  if (typeof node !== 'object' || node === null || depth > DEEPEST) return '';
  const { type, text, content, attrs } = node as Record<string, unknown>;
  if (typeof text === 'string') return text;
  const label = attributeText(attrs);
  const inner = Array.isArray(content) ? content.map((child) => textOf(child, depth + 1)).join('') : '';
  return `${label}${inner}${typeof type === 'string' && BLOCKS.has(type) ? '\n' : ''}`;
}

/** Emoji and statuses keep what they show in an attribute. Mentions are people and are left out. */
function attributeText(attrs: unknown): string {
  if (typeof attrs !== 'object' || attrs === null || 'id' in attrs) return '';
  const { text } = attrs as Record<string, unknown>;
  return typeof text === 'string' ? text : '';
}
