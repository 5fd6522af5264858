import { areaUnderCurve, fitCalibration, precisionRecall, reliabilityTable } from './metrics';

describe('figures', () => {
  it('the area under the curve is the share of pairs in the right order, ties half', () => {
    const answers = [
      { probability: 0.9, right: true },
      { probability: 0.5, right: true },
      { probability: 0.5, right: false },
      { probability: 0.1, right: false },
    ];
    expect(areaUnderCurve(answers)).toBeCloseTo(3.5 / 4, 10);
    expect(areaUnderCurve([{ probability: 0.5, right: true }])).toBeNaN();
  });

  it('precision, recall and F1 follow from counts', () => {
    expect(precisionRecall(6, 8, 12)).toEqual({ precision: 0.75, recall: 0.5, f1: 0.6 });
  });

  it('a calibration undoes log-odds that promise twice too much', () => {
    const answers = [-4, -2, 2, 4].flatMap((logOdds) => {
      const rights = Math.round(1000 / (1 + Math.exp(-logOdds / 2)));
      return Array.from({ length: 1000 }, (_, i) => ({ logOdds, right: i < rights }));
    });
    const { slope, offset } = fitCalibration(answers);
    expect(slope).toBeCloseTo(0.5, 2);
    expect(offset).toBeCloseTo(0, 2);
  });

  it('the reliability table compares what was promised with what came true', () => {
    const rows = reliabilityTable([
      { probability: 0.95, right: true },
      { probability: 0.97, right: false },
    ]);
    expect(rows).toHaveLength(10);
    expect(rows[9]).toContain('n     2  promised 0.960  came true 0.500');
  });
});
