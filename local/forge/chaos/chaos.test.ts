import { Chaos } from './chaos';

const deliveries = (options: ConstructorParameters<typeof Chaos>[0], events = 1_000) => {
  const chaos = new Chaos(options);
  return Array.from({ length: events }, () => chaos.eventDelays());
};

describe('Chaos', () => {
  it('does nothing unless asked to', () => {
    expect(deliveries({})).toEqual(Array.from({ length: 1_000 }, () => [0]));
  });

  it('repeats itself for the same seed only', () => {
    const options = { duplicate: 0.2, delay: 0.2, drop: 0.2, reorder: 0.2 };

    expect(deliveries({ ...options, seed: 7 })).toEqual(deliveries({ ...options, seed: 7 }));
    expect(deliveries({ ...options, seed: 7 })).not.toEqual(deliveries({ ...options, seed: 8 }));
  });

  it('duplicates, drops and delays about as often as told', () => {
    const share = (of: readonly (readonly number[])[], test: (delays: readonly number[]) => boolean) =>
      of.filter(test).length / of.length;

    expect(share(deliveries({ duplicate: 0.3 }), ({ length }) => length === 2)).toBeCloseTo(0.3, 1);
    expect(share(deliveries({ drop: 0.3 }), ({ length }) => length === 0)).toBeCloseTo(0.3, 1);
    expect(share(deliveries({ delay: 0.3 }), ([delay = 0]) => delay > 0)).toBeCloseTo(0.3, 1);
    expect(Math.max(...deliveries({ delay: 1 }).flat())).toBeLessThanOrEqual(180_000);
  });

  it('never loses a queued job', () => {
    const chaos = new Chaos({ drop: 1, duplicate: 1 });

    expect(chaos.jobDelays()).toHaveLength(2);
  });
});
