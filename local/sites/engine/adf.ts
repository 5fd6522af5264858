import type { Json } from '../../jira/store/json';

/** A part of a text: a paragraph, a heading, or a list of points. */
export type Block = string | { readonly heading: string } | { readonly points: readonly string[] };

/** An Atlassian document of the given blocks, as the editor of Jira writes it. */
export function documentOf(blocks: readonly Block[]): Json {
  return { type: 'doc', version: 1, content: blocks.map(nodeOf) };
}

/** The text of the blocks as a history shows it. */
export function plainTextOf(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      if (typeof block === 'string') return block;
      return 'heading' in block
        ? `h3. ${block.heading}`
        : block.points.map((point) => `* ${point}`).join('\n');
    })
    .join('\n\n');
}

function nodeOf(block: Block): Json {
  if (typeof block === 'string') return paragraph(block);
  if ('heading' in block) return { type: 'heading', attrs: { level: 3 }, content: [textNode(block.heading)] };
  return {
    type: 'bulletList',
    content: block.points.map((point) => ({ type: 'listItem', content: [paragraph(point)] })),
  };
}

function paragraph(text: string): Json {
  return { type: 'paragraph', content: [textNode(text)] };
}

function textNode(text: string): Json {
  return { type: 'text', text };
}
