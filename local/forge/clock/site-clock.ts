import { install } from '@sinonjs/fake-timers';

/**
 * The time of the emulated site. While a clock is in place, `Date` of this process shows it; timers, `performance` and
 * everything else stay real. One clock a process: a second one is refused until the first is restored.
 */
export interface SiteClock {
  /** Site time in epoch milliseconds. */
  now(): number;
  /** Sets the site time (epoch milliseconds). Going back is refused: nothing scheduled could be told apart. */
  moveTo(epochMs: number): void;
  /** Gives the process its real `Date` back. */
  restore(): void;
}

const TICK_MS = 20;

/**
 * A clock that stands still until it is moved: for tests.
 * @param start site time as ISO stamp or epoch milliseconds
 */
export function createManualClock(start: string | number): SiteClock {
  const date = install({ now: epoch(start), toFake: ['Date'] });
  return {
    now: () => Date.now(),
    moveTo(epochMs) {
      date.setSystemTime(checkForward(epochMs));
    },
    restore: () => date.uninstall(),
  };
}

/**
 * A clock that runs with real time from `start` on; `moveTo` jumps and it runs on from there.
 * @param start site time as ISO stamp or epoch milliseconds
 */
export function createRunningClock(start: string | number): SiteClock {
  const date = install({ now: epoch(start), toFake: ['Date'] });
  let origin = epoch(start) - performance.now();
  const show = () => date.setSystemTime(origin + performance.now());
  const ticking = setInterval(show, TICK_MS);
  ticking.unref();
  return {
    now: () => {
      show();
      return Date.now();
    },
    moveTo(epochMs) {
      origin = checkForward(epochMs) - performance.now();
      show();
    },
    restore() {
      clearInterval(ticking);
      date.uninstall();
    },
  };
}

function epoch(start: string | number): number {
  const ms = typeof start === 'number' ? start : Date.parse(start);
  if (!Number.isFinite(ms)) throw new Error(`Not a time for the site clock: ${start}`);
  return ms;
}

function checkForward(epochMs: number): number {
  if (epochMs < Date.now()) {
    throw new Error(`The site clock only goes forward: ${new Date(epochMs).toISOString()} has passed.`);
  }
  return epochMs;
}
