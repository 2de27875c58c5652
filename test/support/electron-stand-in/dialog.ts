import type { Dialog, OpenDialogOptions } from 'electron';
import { requireReady } from './readiness.ts';
import type { Surface } from './surface.ts';

/**
 * Every dialog is cancelled at once; an error box is said on stderr. A test that wants files puts its own
 * answer here.
 */
export const dialog = {
  showErrorBox(title, content) {
    process.stderr.write(`${title}: ${content}\n`);
  },
  async showOpenDialog(...input: readonly unknown[]) {
    requireReady('dialog module can only be used after app is ready');
    checkOptions(input.at(-1) as OpenDialogOptions);
    return { canceled: true, filePaths: [] };
  },
} satisfies Surface<Dialog, 'showErrorBox' | 'showOpenDialog'>;

/** As Electron does, before anything is shown. */
function checkOptions({ properties, title, buttonLabel, defaultPath, message }: OpenDialogOptions): void {
  if (properties !== undefined && !Array.isArray(properties))
    throw new TypeError('Properties must be an array');
  const texts = { Title: title, 'Button label': buttonLabel, 'Default path': defaultPath, Message: message };
  for (const [name, text] of Object.entries(texts))
    if (text !== undefined && typeof text !== 'string') throw new TypeError(`${name} must be a string`);
}
