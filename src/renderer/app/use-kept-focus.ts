import { useEffect } from 'react';
import { focusableIn } from './focusable.ts';
import { focusPlace, isFocusLost } from './focus-place.ts';

/** Where the keyboard was: the element, and its place among what can be reached in each box around it. */
type Trail = {
  readonly element: HTMLElement;
  readonly panel: Element | null;
  readonly around: readonly [box: Element, slot: number][];
};

/**
 * The keyboard is never left without a place. A button that waits gets it back; where a row went away,
 * the next one gets it; where a panel did, the place behind it. Who clicks beside everything means it.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let trail: Trail | null = null;
    // Whoever comes from the first screen by keyboard goes on in the grid, once there is one.
    let isNew = true;
    const note = ({ target }: FocusEvent) => {
      trail = target instanceof HTMLElement ? trailOf(target) : null;
      isNew = false;
    };
    const forget = () => {
      trail = null;
      isNew = false;
    };
    const giveBack = () => {
      if (!isFocusLost()) return;
      if (trail) restore(trail);
      else if (isNew) document.querySelector<HTMLElement>('#offers-grid')?.focus();
    };
    const observer = new MutationObserver(giveBack);
    observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled'] });
    document.addEventListener('focusin', note);
    document.addEventListener('pointerdown', forget, true);
    return () => {
      observer.disconnect();
      document.removeEventListener('focusin', note);
      document.removeEventListener('pointerdown', forget, true);
    };
  }, []);
}

function trailOf(element: HTMLElement): Trail {
  const around: [Element, number][] = [];
  let box: Element | null = element.parentElement;
  for (; box && !box.matches('main, body'); box = box.parentElement) {
    around.push([box, focusableIn(box).indexOf(element)]);
  }
  return { element, panel: element.closest('aside, form, [role=dialog]'), around };
}

function restore({ element, panel, around }: Trail): void {
  if (element.isConnected) {
    if (!element.matches(':disabled')) element.focus();
    return;
  }
  // The grid goes while there is no offer to show, and comes back with the next.
  if (element.id === 'offers-grid') return document.querySelector<HTMLElement>('#offers-grid')?.focus();
  if (panel && !panel.isConnected) return focusPlace();
  const standing = around.find(([box]) => box.isConnected && focusableIn(box).length > 0);
  if (!standing) return focusPlace();
  const [box, slot] = standing;
  const reachable = focusableIn(box);
  reachable[Math.min(slot, reachable.length - 1)]?.focus();
}
