/** A piece of JQL. `word` is unquoted, `text` was quoted; `symbol` is an operator, bracket or comma. */
export interface JqlToken {
  readonly kind: 'word' | 'text' | 'symbol';
  readonly value: string;
}

const SYMBOLS = [
  '!=',
  '!~',
  '<=',
  '>=',
  '&&',
  '||',
  '=',
  '~',
  '<',
  '>',
  '(',
  ')',
  ',',
  '!',
  '&',
  '|',
] as const;
const QUOTES = ['"', "'"];
const BLANK = /\s/;
const ENDS_WORD = /[\s"'()=~<>,!&|]/;

/** In: JQL text. Out: its tokens in order, null where a quotation does not end. */
export function tokensOf(jql: string): JqlToken[] | null {
  const tokens: JqlToken[] = [];
  let position = 0;
  while (position < jql.length) {
    const character = jql.charAt(position);
    if (BLANK.test(character)) {
      position += 1;
      continue;
    }
    const read = QUOTES.includes(character) ? quoted(jql, position) : plain(jql, position);
    if (read === null) return null;
    tokens.push(read.token);
    position = read.end;
  }
  return tokens;
}

interface Read {
  readonly token: JqlToken;
  readonly end: number;
}

/** A backslash keeps the next character, as in Jira. */
function quoted(jql: string, start: number): Read | null {
  const quote = jql.charAt(start);
  let value = '';
  for (let position = start + 1; position < jql.length; position += 1) {
    const character = jql.charAt(position);
    if (character === quote) return { token: { kind: 'text', value }, end: position + 1 };
    if (character === '\\') position += 1;
    value += jql.charAt(position);
  }
  return null;
}

function plain(jql: string, start: number): Read {
  const symbol = SYMBOLS.find((each) => jql.startsWith(each, start));
  if (symbol !== undefined) return { token: { kind: 'symbol', value: symbol }, end: start + symbol.length };
  let end = start + 1;
  while (end < jql.length && !ENDS_WORD.test(jql.charAt(end))) end += 1;
  return { token: { kind: 'word', value: jql.slice(start, end) }, end };
}
