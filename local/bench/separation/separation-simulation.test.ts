import { simulateSeparation } from './separation-simulation';

describe('simulated teams', () => {
  const { S9, S10 } = simulateSeparation(7, 10);

  it('S9 and S10 are silent where chance alone decides', () => {
    expect(S9.falseAlarms.judged).toBe(360);
    expect(S9.falseAlarms.rate).toBeLessThanOrEqual(0.03);
    expect(S10.falseAlarms.judged).toBeGreaterThan(90);
    expect(S10.falseAlarms.rate).toBeLessThanOrEqual(0.03);
  });

  it('S9 sees a quota of 20 % that is kept within ±10 %, and a looser one less often', () => {
    const [tight, looser, loose] = S9.detection.map(({ rate }) => rate);
    expect(tight).toBeGreaterThanOrEqual(0.95);
    expect(tight ?? 0).toBeGreaterThanOrEqual(looser ?? 1);
    expect(looser ?? 0).toBeGreaterThan(loose ?? 1);
  });

  it('S10 sees a backlog whose technical items are parked', () => {
    for (const { rate } of S10.detection) expect(rate).toBeGreaterThanOrEqual(0.95);
  });

  it('gives the same rates for the same seed', () => {
    expect(simulateSeparation(3, 1)).toEqual(simulateSeparation(3, 1));
  });
});
