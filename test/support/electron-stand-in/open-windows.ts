type OpenWindow = { close(): void; destroy(): void };

const windows = new Set<OpenWindow>();
let whenLastIsClosed: () => void = () => {};

export function openWindows(): readonly OpenWindow[] {
  return [...windows];
}

export function addWindow(window: OpenWindow): void {
  windows.add(window);
}

export function removeWindow(window: OpenWindow): void {
  if (windows.delete(window) && windows.size === 0) whenLastIsClosed();
}

export function onLastClosed(listener: () => void): void {
  whenLastIsClosed = listener;
}
