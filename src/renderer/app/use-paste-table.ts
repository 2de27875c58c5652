import { useEffect } from 'react';
import { useTableSource } from '../state/table-source.ts';
import { type Place, useWindowState } from '../state/window-state.ts';

/**
 * What is pasted outside of a cell or a field is a table. The grid keeps what is pasted into it to itself.
 */
export function usePasteTable(place: Place): void {
  useEffect(() => {
    if (place === 'changes') return undefined;
    const onPaste = (event: ClipboardEvent) => {
      const { target } = event;
      if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) return;
      if (event.defaultPrevented || (target instanceof HTMLElement && target.isContentEditable)) return;
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (text.trim() === '') return;
      useTableSource.getState().take({ name: null, table: { text } });
      useWindowState.getState().go('table');
    };
    document.addEventListener('paste', onPaste);
    return () => document.removeEventListener('paste', onPaste);
  }, [place]);
}
