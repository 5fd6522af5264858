import type { Peer } from '../peer';

/** Tells the window outside how high the page's content is: modules without a viewport size grow with it. */
export function reportHeight(peer: Peer): void {
  let reported = 0;
  const report = () => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height === reported) return;
    reported = height;
    void peer.call('resize', height);
  };
  document.addEventListener('DOMContentLoaded', () => {
    new ResizeObserver(report).observe(document.body);
    report();
  });
}
