import { FeatureIndex } from './feature-index';
import { NumberReader } from './number-reader';
import { textFeatures, wordsOf, type FeatureSettings } from './text-features';

const settings: FeatureSettings = {
  titleWeight: 1,
  descriptionWeight: 0.5,
  shapeWeight: 0.4,
  signalWeight: 0.3,
  minCharacters: 3,
  maxCharacters: 4,
  descriptionWords: 50,
};

describe('features of a text', () => {
  it('keep title, description, form and signals apart', () => {
    const groups = textFeatures({ title: 'Retro?', description: 'soon', signals: ['x'] }, settings);
    expect(groups.map(({ weight }) => weight)).toEqual([1, 1, 0.5, 0.5, 0.4, 0.3]);
    expect(groups.every(({ ids }) => ids.length > 0)).toBe(true);
  });

  it('do not depend on case, accents or punctuation, but for the form', () => {
    const [words, letters] = textFeatures({ title: 'Rétro – FORMAT' }, settings);
    expect([words, letters]).toEqual(textFeatures({ title: 'retro format' }, settings).slice(0, 2));
  });

  it('come from so many words at most', () => {
    expect(wordsOf('a b c', 2)).toEqual(['a', 'b']);
    expect(wordsOf('🙂🙂', 5)).toEqual([]);
  });
});

describe('the index of features', () => {
  const index = new FeatureIndex(Uint32Array.of(0, 3, 3, 4), Uint16Array.of(0, 7, 65_535, 9));

  it('finds every row, and none for other ids', () => {
    expect([0, 7, 65_535, (2 << 16) + 9].map((id) => index.rowOf(id))).toEqual([0, 1, 2, 3]);
    expect([1, 9, (1 << 16) + 7, (2 << 16) + 8, 3 << 16].map((id) => index.rowOf(id))).toEqual([
      -1, -1, -1, -1, -1,
    ]);
  });
});

describe('the reader of numbers', () => {
  it('reads each width, wherever it stands', () => {
    const reader = new NumberReader(Uint8Array.of(200, 255, 5, 1, 7, 0, 0, 0));
    expect([...reader.bytes(1), ...reader.signed(1), ...reader.halves(1), ...reader.words(1)]).toEqual([
      200, -1, 261, 7,
    ]);
    reader.end();
  });

  it('does not share memory of wider numbers with what it read from', () => {
    const source = Buffer.from(Float32Array.of(1.5).buffer);
    const [number] = new NumberReader(source).floats(1);
    source.fill(0);
    expect(number).toBe(1.5);
  });

  it('says when something is left over or missing', () => {
    expect(() => new NumberReader(new Uint8Array(3)).end()).toThrow('3 bytes of numbers, 0 expected');
    expect(() => new NumberReader(new Uint8Array(3)).words(1)).toThrow('3 bytes of numbers, 4 expected');
  });
});
