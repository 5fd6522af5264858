import type { BurnUpDto } from '../../../../../../src/contract/sprint-api';

export type BurnStepDto = BurnUpDto['steps'][number];

/** Changes of scope that are drawn as one mark, in the order they happened. */
export interface ScopeMark {
  readonly steps: readonly BurnStepDto[];
  /** The first of them: there the mark stands. */
  readonly first: BurnStepDto;
  /** Of the last of them (ms), and the scope after it. */
  readonly at: number;
  readonly scope: number;
  /** By how much they moved the scope together. */
  readonly delta: number;
  readonly shape: 'up' | 'down' | 'mixed';
}

/** Marks closer than this (CSS pixels) are one: WCAG 2.2, 2.5.8 asks for targets of 24 by 24. */
const TARGET = 24;

/** Out: the marks on the scope line; steps that moved no scope have none. */
export function scopeMarks(steps: readonly BurnStepDto[], x: (at: number) => number): ScopeMark[] {
  const groups: [BurnStepDto, ...BurnStepDto[]][] = [];
  for (const step of steps) {
    if (step.scopeDelta === 0) continue;
    const group = groups.at(-1);
    if (group !== undefined && x(step.at) - x(group[0].at) < TARGET) group.push(step);
    else groups.push([step]);
  }
  return groups.map(markOf);
}

function markOf(steps: readonly [BurnStepDto, ...BurnStepDto[]]): ScopeMark {
  const [first] = steps;
  const last = steps.at(-1) ?? first;
  const delta = Math.round(steps.reduce((sum, { scopeDelta }) => sum + scopeDelta, 0) * 1e6) / 1e6;
  const up = steps.every(({ scopeDelta }) => scopeDelta > 0);
  const down = steps.every(({ scopeDelta }) => scopeDelta < 0);
  const shape = up ? 'up' : down ? 'down' : 'mixed';
  return { steps, first, at: last.at, scope: last.scope, delta, shape };
}
