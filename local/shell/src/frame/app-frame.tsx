import { useEffect, useRef, useState } from 'react';

import { bridgeCommands } from '../../../forge/bridge/commands';
import { Peer } from '../../../forge/bridge/peer';
import { useSite } from '../shared/site';
import type { AppPage, Place } from './app-page';
import styles from './app-frame.module.css';
import { browserSurface } from './browser-surface';
import { useOverlays } from './overlays';

/** What Forge lets a Custom UI page do: the sandbox of its Content-Security-Policy. */
const SANDBOX = [
  'allow-downloads',
  'allow-forms',
  'allow-modals',
  'allow-pointer-lock',
  'allow-popups',
  'allow-popups-to-escape-sandbox',
  'allow-same-origin',
  'allow-scripts',
].join(' ');

/**
 * A page of the app in its frame, connected to the bridge.
 * @param height `content` grows with the page's content, `fill` takes the room there is, a number is CSS pixels
 */
export function AppFrame({
  page,
  place,
  height,
}: {
  page: AppPage;
  place: Place;
  height: 'content' | 'fill' | number;
}) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [contentHeight, setContentHeight] = useState(0);
  useBridge(frame, page, place, setContentHeight);
  const pixels = height === 'content' ? contentHeight : height;
  return (
    <iframe
      ref={frame}
      className={styles['frame']}
      data-module={page.moduleKey}
      title={page.title}
      src={page.url}
      sandbox={SANDBOX}
      style={{ height: pixels === 'fill' ? '100%' : `${pixels}px` }}
    />
  );
}

/** Answers the page's messages as long as it is shown. The page keeps its frame when only its place's abilities change. */
function useBridge(
  frame: React.RefObject<HTMLIFrameElement>,
  page: AppPage,
  place: Place,
  onHeight: (height: number) => void,
): void {
  const site = useLatest(useSite());
  const overlays = useLatest(useOverlays());
  const current = useLatest({ page, place });
  useEffect(() => {
    const target = frame.current?.contentWindow;
    if (!target) return undefined;
    const stops: (() => void)[] = [];
    const { origin } = window.location;
    const peer = new Peer(
      (message) => target.postMessage(message, origin),
      (command, payload) =>
        bridgeCommands(
          browserSurface({
            ...current.current,
            site: () => site.current,
            overlays: overlays.current,
            onHeight,
            onGone: (stop) => stops.push(stop),
          }),
        )(command, payload),
    );
    const onMessage = (event: MessageEvent) => {
      if (event.source === target && event.origin === origin) peer.receive(event.data);
    };
    window.addEventListener('message', onMessage);
    return () => {
      window.removeEventListener('message', onMessage);
      for (const stop of stops) stop();
    };
  }, [frame, site, overlays, current, onHeight]);
}

/** The latest value of something, for callbacks that live longer than a rendering. */
function useLatest<T>(value: T): { readonly current: T } {
  const latest = useRef(value);
  latest.current = value;
  return latest;
}
