const WORD = /[\p{L}\p{N}_]+/gu;
const PHRASE = /"([^"]+)"|(\S+)/g;

/** The words of a text in lower case, without accents. */
function wordsOf(text: string): string[] {
  return fold(text).match(WORD) ?? [];
}

/**
 * A test whether a text contains every word of the query: whole words, `*` and `?` as wildcards, `"…"` for words in a
 * row. No stemming.
 */
export function textTest(query: string): (text: string) => boolean {
  const tests = [...query.matchAll(PHRASE)].flatMap(([, phrase, word]) =>
    phrase === undefined ? wordTests(word ?? '') : [phraseTest(wordsOf(phrase))],
  );
  return (text) => {
    const words = wordsOf(text);
    return tests.every((test) => test(words));
  };
}

type WordsTest = (words: readonly string[]) => boolean;

function wordTests(word: string): WordsTest[] {
  const parts = fold(word).match(/[\p{L}\p{N}_*?]+/gu) ?? [];
  return parts.map((part) => {
    if (!/[*?]/.test(part)) return (words) => words.includes(part);
    const pattern = new RegExp(`^${part.replace(/\*/g, '.*').replace(/\?/g, '.')}$`, 'u');
    return (words) => words.some((entry) => pattern.test(entry));
  });
}

function phraseTest(phrase: readonly string[]): WordsTest {
  return (words) => words.some((_, start) => phrase.every((word, offset) => words[start + offset] === word));
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
