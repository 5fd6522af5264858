import type { TextInput } from '../../text-model/text-features';

const LONGEST = 6_000;
const CODE_BLOCK = /\{(code|noformat)[^}]*\}[\s\S]*?(?:\{\1\}|$)|```[\s\S]*?(?:```|$)/g;
const TRACE_LINE = /^\s*(?:at [\w.$<>]+\(|Caused by:|Traceback|File ".*", line \d+).*$/gm;
const LINK = /https?:\/\/\S+/g;

/** In: raw title and description. Out: what the model of technical work reads: prose, without code, traces and links. */
export function technicalInput(title: string, description: string): TextInput {
  const prose = description
    .slice(0, LONGEST)
    .replace(CODE_BLOCK, ' ')
    .replace(TRACE_LINE, ' ')
    .replace(LINK, ' ');
  return { title, description: prose };
}
