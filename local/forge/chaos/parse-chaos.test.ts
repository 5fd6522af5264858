import { parseChaos } from './parse-chaos';

describe('parseChaos', () => {
  it('reads shares and numbers, for Forge and for Jira', () => {
    expect(parseChaos('duplicate=0.1, drop=0 ,seed=7,failStorageEvery=50,failEvery=20,latencyMs=5')).toEqual({
      chaos: { duplicate: 0.1, drop: 0, seed: 7, failStorageEvery: 50 },
      faults: { failEvery: 20, latencyMs: 5 },
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
