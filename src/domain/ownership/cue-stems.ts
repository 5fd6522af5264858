/** Shorter stems would be found in too many titles to tell them apart. */
const SHORTEST_STEM = 3;
/** Characters that do not stand for themselves. */
const SPECIAL = '\\[](){}|^$.?*+';
const LITERAL = /[^\\[\](){}|^$.?*+]+/y;
/** How groups begin: look-around, groups without a number, groups. */
const OPENINGS = ['(?<=', '(?<!', '(?=', '(?!', '(?:'];

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
    for (let next = this.next(); next !== '' && next !== '|' && next !== ')'; next = this.next()) {
      if (!SPECIAL.includes(next)) best = better(best, this.literal());
      else {
        const group = next === '(' ? this.group() : this.skipped();
        if (!this.isOptional()) best = better(best, group);
      }
    }
    return best;
  }

  /** Characters that stand for themselves; a quantifier after them is about the last one only. */
  private literal(): readonly string[] | null {
    LITERAL.lastIndex = this.at;
    const [found = ''] = LITERAL.exec(this.cue) ?? [];
    this.at += found.length;
    const stem = this.isOptional() ? found.slice(0, -1) : found;
    return stem.length < SHORTEST_STEM ? null : [stem];
  }

  /** A group's stems; those of a look-around are of no use, for it may look for absence. */
  private group(): readonly string[] | null {
    const opening = OPENINGS.find((each) => this.cue.startsWith(each, this.at)) ?? '(';
    this.at += opening.length;
    const stems = this.alternatives();
    this.at += 1;
    return opening === '(' || opening === '(?:' ? stems : null;
  }

  /** A class, an escape, an anchor or a dot. */
  private skipped(): null {
    const character = this.next();
    if (character === '[') this.at = this.cue.indexOf(']', this.at) + 1;
    else this.at += character === '\\' ? 2 : 1;
    return null;
  }

  /** Reads a quantifier, if there is one. Out: whether it lets its subject be missing. */
  private isOptional(): boolean {
    const quantifier = this.next();
    if (quantifier === '' || !'?*+{'.includes(quantifier)) return false;
    const isOptional = quantifier === '?' || quantifier === '*' || this.cue.startsWith('{0', this.at);
    this.at = quantifier === '{' ? this.cue.indexOf('}', this.at) + 1 : this.at + 1;
    if (this.next() === '?') this.at += 1;
    return isOptional;
  }

  private next(): string {
    return this.cue[this.at] ?? '';
  }
}

function better(a: readonly string[] | null, b: readonly string[] | null): readonly string[] | null {
  if (a === null || b === null) return a ?? b;
  const gain = shortest(b) - shortest(a);
  return gain > 0 || (gain === 0 && b.length < a.length) ? b : a;
}

function shortest(stems: readonly string[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const { length } of stems) if (length < least) least = length;
  return least;
}
