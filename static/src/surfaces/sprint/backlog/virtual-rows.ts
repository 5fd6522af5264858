import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
  type VirtualItem,
} from '@tanstack/react-virtual';
import { useEffect, useState, useSyncExternalStore } from 'react';

/** The rows that are in view, and how high all rows are together, in CSS pixels. */
export interface ShownRows {
  readonly rows: readonly VirtualItem[];
  readonly height: number;
}

const NOTHING: ShownRows = { rows: [], height: 0 };
/** Rows beyond the edges, so that scrolling by keyboard finds them. */
const BEYOND = 8;

type Keys = readonly string[];

/** Rows of a long list inside a region that scrolls. A store of its own, since the virtualiser changes in place. */
class VirtualRows {
  private readonly virtualizer: Virtualizer<HTMLElement, HTMLElement>;
  private readonly listeners = new Set<() => void>();
  private shown = NOTHING;
  private keys: Keys = [];

  constructor(region: HTMLElement, rowHeight: number) {
    this.virtualizer = new Virtualizer<HTMLElement, HTMLElement>({
      ...this.options(region, rowHeight),
      count: 0,
    });
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    const stop = this.virtualizer._didMount();
    this.virtualizer._willUpdate();
    this.take();
    return () => {
      stop();
      this.listeners.delete(listener);
    };
  };

  readonly snapshot = (): ShownRows => this.shown;

  /** Learns the real height of a row once it is drawn. */
  readonly measure = (row: HTMLElement | null): void => this.virtualizer.measureElement(row);

  readonly show = (keys: Keys): void => {
    this.keys = keys;
    this.virtualizer.setOptions({ ...this.virtualizer.options, count: keys.length });
    this.virtualizer._willUpdate();
    this.take();
  };

  private options(region: HTMLElement, rowHeight: number) {
    return {
      getScrollElement: () => region,
      estimateSize: () => rowHeight,
      overscan: BEYOND,
      getItemKey: (index: number) => this.keys[index] ?? index,
      scrollToFn: elementScroll,
      observeElementRect,
      observeElementOffset,
      onChange: () => this.take(),
    };
  }

  private take(): void {
    this.shown = { rows: this.virtualizer.getVirtualItems(), height: this.virtualizer.getTotalSize() };
    this.listeners.forEach((listener) => listener());
  }
}

/**
 * Draws only the rows in view. In: the region that scrolls (null before it is there), the keys of all rows in order, the
 * usual height of a row in CSS pixels. Out: the rows in view, and how a drawn row tells its height.
 */
export function useVirtualRows(region: HTMLElement | null, keys: Keys, rowHeight: number) {
  const [store, setStore] = useState<VirtualRows | null>(null);
  if (store === null && region !== null) setStore(new VirtualRows(region, rowHeight));
  const shown = useSyncExternalStore(store?.subscribe ?? never, store?.snapshot ?? nothing);
  useEffect(() => store?.show(keys), [store, keys]);
  return { ...shown, measure: store?.measure };
}

const never = () => () => undefined;
const nothing = (): ShownRows => NOTHING;
