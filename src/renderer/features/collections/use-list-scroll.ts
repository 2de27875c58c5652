import { useElementSize, useMergedRef } from '@mantine/hooks';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { usePreferences } from '../../data/preferences.ts';

const ROW_PX = { compact: 30, normal: 38, comfortable: 46 };
const HEAD_PX = 31;
const OVERSCAN = 8;

/** The box that items are scrolled in, and which of them are in sight; near the end more are asked for. */
export function useListScroll(count: number, more: () => void) {
  const scroller = useRef<HTMLDivElement>(null);
  const { ref: sizer, width, height } = useElementSize<HTMLDivElement>();
  const ref = useMergedRef(scroller, sizer);
  const rowPx = ROW_PX[usePreferences()?.offerRows ?? 'normal'];
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowPx,
    overscan: OVERSCAN,
    scrollPaddingStart: HEAD_PX,
  });
  useEffect(() => virtual.measure(), [virtual, rowPx]);
  const last = virtual.getVirtualItems().at(-1)?.index ?? 0;
  const isNearEnd = last + OVERSCAN >= count;
  useEffect(() => {
    if (isNearEnd) more();
  }, [isNearEnd, more]);
  return { ref, width, height, rowPx, virtual };
}
