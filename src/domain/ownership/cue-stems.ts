/** Shorter stems would be found in too many titles to tell them apart. */
const SHORTEST_STEM = 3;
const CLOSING: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

/**
 * Reads from a cue, a regular expression, what a text must contain for the cue to match at all.
 * In: a cue of the taxonomy (groups, alternatives, look-around, classes, quantifiers). Out: stems of at least three characters,
 * one of which is in every text that the cue matches; null where the cue asks for nothing of that length.
 */
export function stemsOf(cue: string): readonly string[] | null {
  return new CueReader(cue).alternatives();
}

/** What the parts of a sequence ask for; of several, the one that fewest texts have is kept. */
class CueReader {
  private at = 0;

  constructor(private readonly cue: string) {}

  alternatives(): readonly string[] | null {
    const stems: string[] = [];
    let isOpen = false;
    for (;;) {
      const branch = this.sequence();
      if (branch === null) isOpen = true;
      else stems.push(...branch);
      if (this.cue[this.at] !== '|') return isOpen ? null : stems;
      this.at += 1;
    }
  }

  private sequence(): readonly string[] | null {
    let best: readonly string[] | null = null;
    let literal = '';
    const close = (): void => {
      if (literal.length >= SHORTEST_STEM) best = better(best, [literal]);
      literal = '';
    };
    while (this.at < this.cue.length && !'|)'.includes(this.cue[this.at] ?? '')) {
      const character = this.cue[this.at] ?? '';
      if (/[a-z0-9%# ]/.test(character)) {
        this.at += 1;
        const times = this.quantifier();
        if (times !== 'optional') literal += character;
        if (times !== 'once') close();
        continue;
      }
      close();
      const group = character === '(' ? this.group() : this.skipped();
      if (this.quantifier() !== 'optional') best = better(best, group);
    }
    close();
    return best;
  }

  /** A group's stems; those of a look-around are of no use, for it may look for absence. */
  private group(): readonly string[] | null {
    const [opening = ''] = /^\((?:\?(?:<?[=!]|:))?/.exec(this.cue.slice(this.at)) ?? [];
    this.at += opening.length;
    const stems = this.alternatives();
    this.at += 1;
    return opening === '(' || opening === '(?:' ? stems : null;
  }

  /** A class, an escape, an anchor or a dot. */
  private skipped(): null {
    const character = this.cue[this.at] ?? '';
    const closing = CLOSING[character];
    if (closing !== undefined) this.at = this.cue.indexOf(closing, this.at) + 1;
    else this.at += character === '\\' ? 2 : 1;
    return null;
  }

  private quantifier(): 'once' | 'optional' | 'repeated' {
    const [found = ''] = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(this.cue.slice(this.at)) ?? [];
    this.at += found.length;
    if (found === '') return 'once';
    return /^(?:[?*]|\{0)/.test(found) ? 'optional' : 'repeated';
  }
}

function better(a: readonly string[] | null, b: readonly string[] | null): readonly string[] | null {
  if (a === null || b === null) return a ?? b;
  const shortest = (stems: readonly string[]): number => Math.min(...stems.map(({ length }) => length));
  const gain = shortest(b) - shortest(a);
  return gain > 0 || (gain === 0 && b.length < a.length) ? b : a;
}
