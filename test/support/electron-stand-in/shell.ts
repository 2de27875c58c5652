import type { Shell } from 'electron';
import type { Surface } from './surface.ts';

/** Opens nothing. */
export const shell = {
  async openExternal(url) {
    if (!URL.canParse(url)) throw new Error('Invalid URL');
  },
} satisfies Surface<Shell, 'openExternal'>;
