const FOCUSABLE = 'a[href], button, input, select, textarea, [tabindex="0"]';

/** What the Tab key reaches in it, in its order. */
export function focusableIn(root: ParentNode): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(canFocus);
}

function canFocus(element: HTMLElement): boolean {
  const isOff = element.matches(':disabled, [hidden], [tabindex="-1"]');
  return !isOff && element.checkVisibility();
}
