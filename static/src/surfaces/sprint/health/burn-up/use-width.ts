import { useEffect, useRef, useState, type RefObject } from 'react';

/** Out: a ref for a block element and its width in CSS pixels, `fallback` until it is known. */
export function useWidth<T extends HTMLElement>(
  fallback: number,
): readonly [ref: RefObject<T>, width: number] {
  const ref = useRef<T>(null);
  const [width, setWidth] = useState(fallback);
  useEffect(() => {
    const element = ref.current;
    if (element === null || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(([entry]) => {
      const seen = Math.floor(entry?.contentRect.width ?? 0);
      if (seen > 0) setWidth(seen);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}
