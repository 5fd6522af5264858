import { thresholdById } from '../../../../../../src/domain/health/thresholds';
import { limitOrigin } from './limit-origin';

describe('whose a limit is', () => {
  const H1 = thresholdById('H1')!;

  it.each([
    ['the default of the team’s stage', { watch: 0.2, act: 0.4 }, 'ha', { code: 'stage', stage: 'ha' }],
    ['of Ha while no stage is agreed', { watch: 0.2, act: 0.4 }, 'unset', { code: 'stage', stage: 'ha' }],
    ['of a lowered stage', { watch: 0.3, act: 0.5 }, 'ha', { code: 'stage', stage: 'shu' }],
    ['the team’s own', { watch: 0.2, act: 0.6 }, 'ha', { code: 'team', stage: 'ha' }],
  ] as const)('is %s', (_what, limits, stage, origin) => {
    expect(limitOrigin(limits, H1, stage)).toEqual(origin);
  });

  it('is the default of all where the stages share it', () => {
    const H4 = thresholdById('H4')!;
    expect(limitOrigin({ watch: 0.3, act: 0.5 }, H4, 'ri')).toEqual({ code: 'default', stage: 'ri' });
  });

  it('is the team’s stage where two stages share a default', () => {
    const H5 = thresholdById('H5')!;
    expect(limitOrigin({ watch: 0.25, act: 0.5 }, H5, 'ri')).toEqual({ code: 'stage', stage: 'ri' });
  });
});
