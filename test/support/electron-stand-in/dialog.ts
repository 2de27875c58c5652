import type { Dialog } from 'electron';
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
  async showOpenDialog() {
    requireReady('dialog module can only be used after app is ready');
    return { canceled: true, filePaths: [] };
  },
} satisfies Surface<Dialog, 'showErrorBox' | 'showOpenDialog'>;
