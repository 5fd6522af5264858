import type { Peer } from '../peer';

/**
 * Tells the window outside how high the page's content is: modules without a viewport size grow and shrink with it.
 * What counts is the body's children: the body itself is often as high as the frame.
 */
export function reportHeight(peer: Peer): void {
  let reported = 0;
  const report = () => {
    const height = contentHeight(document.body);
    if (height === reported) return;
    reported = height;
    void peer.call('resize', height);
  };
  const sizes = new ResizeObserver(report);
  const observeChildren = () => {
    sizes.disconnect();
    for (const child of document.body.children) sizes.observe(child);
    report();
  };
  document.addEventListener('DOMContentLoaded', () => {
    new MutationObserver(observeChildren).observe(document.body, { childList: true });
    observeChildren();
  });
}

function contentHeight(body: HTMLElement): number {
  const bottoms = [...body.children].map((child) => child.getBoundingClientRect().bottom + window.scrollY);
  return Math.ceil(Math.max(0, ...bottoms) + Number.parseFloat(getComputedStyle(body).paddingBottom));
}
