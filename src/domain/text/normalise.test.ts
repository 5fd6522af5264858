import * as fc from 'fast-check';
import { normalise, normaliseWithOffsets } from './normalise';

describe('normalise', () => {
  it.each([
    ['Préparer le Sprint-Planning !', 'preparer le sprint planning'],
    ['Größe der Stories', 'grosse der stories'],
    ['cœur de métier', 'coeur de metier'],
    ['20 % / #42', '20 % #42'],
    ['👍'.repeat(255), ''],
    ['مراجعة السباق', ''],
  ])('reads %s as %s', (original, expected) => {
    expect(normalise(original)).toBe(expected);
  });

  it('gives the same text with and without offsets', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (original) => {
        expect(normaliseWithOffsets(original).text).toBe(normalise(original));
      }),
    );
  });

  it('points back to where each letter stood', () => {
    const { text, offsets } = normaliseWithOffsets('Été  à Nîmes');
    expect(text).toBe('ete a nimes');
    expect(offsets[text.indexOf('nimes')]).toBe('Été  à Nîmes'.indexOf('Nîmes'));
  });
});
