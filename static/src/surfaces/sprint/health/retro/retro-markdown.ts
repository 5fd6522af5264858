import type { RetroDocument, RetroLine, RetroSection, RetroTable } from './retro-types';

/** Out: the document as Markdown with pipe tables; titles and goals stay text, whatever is in them. */
export function retroMarkdown({ title, sections }: RetroDocument): string {
  return [`# ${escaped(title)}`, ...sections.map(sectionText)].join('\n\n') + '\n';
}

function sectionText({ heading, lines, table }: RetroSection): string {
  return [
    `## ${escaped(heading)}`,
    ...(lines.length === 0 ? [] : [lines.map(lineText).join('\n')]),
    ...(table === null ? [] : [tableText(table)]),
  ].join('\n\n');
}

function lineText({ name, text }: RetroLine): string {
  return name === null ? `- ${escaped(text)}` : `- **${escaped(name)}:** ${escaped(text)}`;
}

function tableText({ columns, rows }: RetroTable): string {
  const row = (cells: readonly string[]): string => `| ${cells.map(escaped).join(' | ')} |`;
  const rule = `|${columns.map(({ numeric }) => (numeric ? '---:' : '---')).join('|')}|`;
  return [row(columns.map(({ name }) => name)), rule, ...rows.map(row)].join('\n');
}

/** Controls, and the marks that turn the direction of text around. */
const UNSEEN = /[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]+/gu;
const SYNTAX = /[\\`*_{}[\]<>#|~]/g;

function escaped(text: string): string {
  return text.replace(UNSEEN, ' ').trim().replace(SYNTAX, '\\$&');
}
