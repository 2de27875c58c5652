import type { DemoAnswer } from '../kinds.ts';
import { paintPng } from '../media/png.ts';

const SIZE = 64;

/** A photo that a buyer sent before the shop was looked at: a cracked plate. */
export function bornPicture(name: string): DemoAnswer {
  const body = paintPng(
    SIZE,
    [
      [236, 230, 220],
      [120, 110, 100],
    ],
    (x, y) => (Math.abs(x - y) < 2 || (x + 2 * y) % 61 < 2 ? 1 : 0),
  );
  const headers = { 'content-type': 'image/png', 'content-disposition': `attachment; filename=${name}` };
  return { status: 200, headers, body };
}
