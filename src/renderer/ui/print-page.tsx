import { type ReactNode, useEffect } from 'react';
import { createPortal } from 'react-dom';
import classes from './print-page.module.css';

/** For the printer alone: nothing of the window is on the paper, and nothing of this in the window. */
export function PrintPage({ children, onEnd }: { readonly children: ReactNode; readonly onEnd: () => void }) {
  useEffect(() => {
    window.print();
    onEnd();
  }, [onEnd]);
  return createPortal(<section className={classes.page}>{children}</section>, document.body);
}
