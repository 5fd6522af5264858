import { daysAfter } from '../shared/days';
import { shareOnLeave } from './leave';

const NOW = Date.UTC(2026, 10, 20);
const leave = (first: number, last: number) => ({
  firstDay: daysAfter(NOW, first),
  lastDay: daysAfter(NOW, last),
});

describe('the part of 60 days that somebody was on leave', () => {
  it.each([
    ['nobody said so', undefined, 0],
    ['the last 45 days', leave(-45, -1), 0.75],
    ['six days, first and last counted', leave(-12, -7), 0.1],
    ['since before they began', leave(-90, -31), 0.5],
    ['beyond today', leave(-30, 30), 0.5],
    ['long ago', leave(-120, -90), 0],
    ['only later', leave(10, 20), 0],
  ])('%s', (_, away, share) => {
    expect(shareOnLeave(away, NOW, 60)).toBeCloseTo(share);
  });
});
