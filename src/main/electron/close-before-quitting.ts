import { app as electron } from 'electron';
import type { App } from '../app/create-app.ts';
import type { Log } from '../engine/ports.ts';

/** The windows go first and at once; the process ends when the engine has written down what it holds. */
export function closeBeforeQuitting(app: App, log: Log): void {
  let closing = false;
  electron.on('will-quit', (event) => {
    event.preventDefault();
    if (closing) return;
    closing = true;
    app
      .close()
      .catch((error: unknown) => log('error', 'Stragan did not close in order', { message: String(error) }))
      .finally(() => electron.exit(0));
  });
}
