let ready = false;

export function isReady(): boolean {
  return ready;
}

export function setReady(): void {
  ready = true;
}

/** Electron refuses most of its modules until the app is ready. */
export function requireReady(message: string): void {
  if (!ready) throw new Error(message);
}
