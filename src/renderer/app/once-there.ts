const PATIENCE_MS = 3000;

/** For what a place only shows a moment after it was gone to. */
export function onceThere(selector: string, act: (element: HTMLElement) => void): void {
  const tryNow = () => {
    const element = document.querySelector<HTMLElement>(selector);
    if (element) act(element);
    return element !== null;
  };
  if (tryNow()) return;
  const observer = new MutationObserver(() => {
    if (tryNow()) observer.disconnect();
  });
  observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled'] });
  setTimeout(() => observer.disconnect(), PATIENCE_MS);
}
