import { parseChaos } from './parse-chaos';

describe('parseChaos', () => {
  it('reads shares and numbers', () => {
    expect(parseChaos('duplicate=0.1, drop=0 ,seed=7,failStorageEvery=50')).toEqual({
      duplicate: 0.1,
      drop: 0,
      seed: 7,
      failStorageEvery: 50,
    });
  });

  it.each([
    ['duplicate=2', 'duplicate is a share'],
    ['drop=', 'drop is a share'],
    ['seed=1.5', 'seed is a whole number'],
    ['explode=1', '"explode" is none of'],
    ['', '"" is none of'],
  ])('refuses "%s"', (text, message) => {
    expect(() => parseChaos(text)).toThrow(message);
  });
});
