import { useLayoutEffect, useState } from 'react';
import { create } from 'zustand';

/** How many cells are open: what is typed into one is of the offer that it was opened for. */
const useOpenCells = create<{ readonly count: number }>(() => ({ count: 0 }));

/** For as long as whoever calls it is on screen. */
export function useIsOpenCell(): void {
  useLayoutEffect(() => {
    useOpenCells.setState(({ count }) => ({ count: count + 1 }));
    return () => useOpenCells.setState(({ count }) => ({ count: count - 1 }));
  }, []);
}

/**
 * The value as it was when a cell was opened, until that is closed: no row goes away under what is typed.
 * What is asked anew is answered anew.
 */
export function useHeldByCell<T>(value: T, question: unknown): T {
  const isOpen = useOpenCells(({ count }) => count > 0);
  const [kept, setKept] = useState({ value, question });
  const isHeld = isOpen && kept.question === question;
  if (!isHeld && (kept.value !== value || kept.question !== question)) setKept({ value, question });
  return isHeld ? kept.value : value;
}
