import type { Display, Rectangle, Screen } from 'electron';
import { requireReady } from './readiness.ts';
import type { Surface } from './surface.ts';

const WHOLE: Rectangle = { x: 0, y: 0, width: 1920, height: 1080 };

/** One display, with a bar of 40 at its lower edge. */
const display = {
  id: 1,
  bounds: WHOLE,
  workArea: { ...WHOLE, height: WHOLE.height - 40 },
  scaleFactor: 1,
} satisfies Partial<Display> as Display;

export const screen = {
  getPrimaryDisplay: () => afterReady(display),
  getAllDisplays: () => afterReady([display]),
  getDisplayMatching: () => afterReady(display),
} satisfies Surface<Screen, 'getPrimaryDisplay' | 'getAllDisplays' | 'getDisplayMatching'>;

function afterReady<T>(value: T): T {
  requireReady("The 'screen' module can't be used before the app 'ready' event");
  return value;
}
