import { useElementSize, useMergedRef } from '@mantine/hooks';
import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { usePreferences } from '../../data/preferences.ts';

const ROW_PX = { compact: 30, normal: 38, comfortable: 46 };
const HEAD_PX = 31;

/**
 * A list that nobody scrolls needs few beside those in sight; each of them is drawn at each key of a search.
 */
function nearRows(range: Range): number[] {
  return defaultRangeExtractor({ ...range, overscan: range.startIndex === 0 ? 2 : 8 });
}

/** The box that the rows are scrolled in, and which of them are in sight. */
export function useGridScroll(total: number) {
  const scroller = useRef<HTMLDivElement>(null);
  const { ref: sizer, width, height } = useElementSize<HTMLDivElement>();
  const ref = useMergedRef(scroller, sizer);
  const rows = usePreferences()?.offerRows ?? 'normal';
  const rowPx = ROW_PX[rows];
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowPx,
    rangeExtractor: nearRows,
    scrollPaddingStart: HEAD_PX,
  });
  useEffect(() => virtual.measure(), [virtual, rowPx]);
  return { ref, scroller, width, height, rows, rowPx, virtual };
}
