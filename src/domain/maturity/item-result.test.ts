import { itemResult } from './item-result';

const counts = (one: number, two: number, three: number, dontKnow = 0) => ({
  1: one,
  2: two,
  3: three,
  dontKnow,
});

describe('the result of one question', () => {
  it.each([
    ['odd number', counts(1, 0, 2), 3],
    ['even number, two middles', counts(2, 2, 0), 1.5],
    ['all the same', counts(0, 0, 4), 3],
    ['"don\'t know" does not count', counts(0, 3, 0, 1), 2],
  ])('is the median: %s', (_, given, median) => {
    expect(itemResult(given, 3).median).toBe(median);
  });

  it('is hidden below three answers, however many respondents the round has', () => {
    expect(itemResult(counts(1, 0, 1, 3), 3)).toEqual({ median: null, talk: 'dontKnow', answers: 2 });
  });

  it('is worth talking about where 1 and 3 are both present', () => {
    expect(itemResult(counts(1, 1, 1), 3).talk).toBe('spread');
    expect(itemResult(counts(0, 2, 2), 3).talk).toBeNull();
  });

  it('is worth talking about where more than 40 % do not know', () => {
    expect(itemResult(counts(0, 3, 0, 2), 3).talk).toBeNull();
    expect(itemResult(counts(0, 3, 0, 3), 3).talk).toBe('dontKnow');
  });

  it('says nothing of one person among empty seats', () => {
    expect(itemResult(counts(1, 0, 0, 1), 3)).toEqual({ median: null, talk: null, answers: 1 });
  });
});
