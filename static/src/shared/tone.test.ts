import { toneOf } from './tone';

describe('the tone of a stage', () => {
  it.each([
    ['unset', 'teach', true, false],
    ['shu', 'teach', true, false],
    ['ha', 'ask', false, false],
    ['ri', 'brief', false, true],
  ] as const)('at %s: %s', (stage, tone, explains, brief) => {
    expect(toneOf(stage)).toEqual({ tone, explains, brief });
  });
});
