/** Longest title whose shape is looked at (Jira allows 255 characters). */
const MAX_TITLE = 400;

const CODE =
  /[a-z][a-z0-9]*[A-Z][A-Za-z0-9]*[A-Z]?[a-z]|\w\(\)|::|->|\.(java|py|js|ts|xml|yml|yaml|json|c|cpp|h|cs|php|rb|go|sql|jar|so|sh|gz)\b|\b[A-Z]{2,}_[A-Z_]+\b|\b[a-z]+_[a-z_]+\b|\/[a-z]+\//;

const PATTERNS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['question', /\?/],
  ['ends in question', /\?\s*$/],
  ['exclamation', /!/],
  ['colon', /:/],
  ['topic prefix', /^[^\s:]+( [^\s:]+)?:/],
  ['dash', /[-–—]/],
  ['parenthesis', /\(/],
  ['quote', /["“«„]/],
  ['slash', /\//],
  ['comma', /,/],
  ['plus', /\+/],
  ['arrow', /→|->|>/],
  ['code', CODE],
  ['issue key', /\b[A-Z][A-Z0-9]+-\d+\b/],
  ['version', /\bv?\d+\.\d+/],
  ['digit', /\d/],
  ['starts upper', /^[A-ZÀ-Ý]/],
  ['starts lower', /^[a-z]/],
  ['name inside', /.\b[A-Z][a-zà-ÿ]+/],
];

/** In: a raw title, its words, whether a description exists. Out: names of the features of its form, in no language. */
export function titleShape(title: string, words: readonly string[], hasDescription: boolean): string[] {
  const text = title.slice(0, MAX_TITLE);
  const shape = [`length ${Math.min(12, words.length)}`];
  for (const [name, pattern] of PATTERNS) if (pattern.test(text)) shape.push(name);
  const [first, second] = words;
  if (first !== undefined) shape.push(`first ${first}`, `last ${words[words.length - 1]}`);
  if (second !== undefined) shape.push(`start ${first} ${second}`);
  if (hasDescription) shape.push('described');
  return shape;
}
