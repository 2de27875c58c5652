import { useEffect } from 'react';
import { useWindowState } from '../state/window-state.ts';
import classes from './notice.module.css';

const SHOWN_MS = 6000;

/** One short sentence about what just happened; also read aloud. */
export function Notice() {
  const notice = useWindowState((state) => state.notice);
  useEffect(() => {
    if (!notice) return undefined;
    const timer = setTimeout(() => useWindowState.getState().set({ notice: null }), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [notice]);
  return (
    <div className={classes.place} role="status" aria-live="polite">
      {notice ? <p className={classes.notice}>{notice}</p> : null}
    </div>
  );
}
