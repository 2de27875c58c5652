import { hash } from '../data/dice.ts';
import type { Context, DemoAnswer } from '../kinds.ts';
import { bornFile } from './born-attachments.ts';
import { paintPng } from './png.ts';
import type { Colour } from './png.ts';
import { uploadedImage } from './uploaded-images.ts';

const SIZE = 512;
const DRAWN = /^([0-9a-f]{24}|f[0-9a-f]{8})$/;
const KEPT = 200;

/**
 * GET /original/{name} on the image host. It goes on answering after a picture has expired, as the real
 * one may.
 */
export function serveImage({ state, params }: Context): DemoAnswer {
  const name = params['name'] ?? '';
  const uploaded = uploadedImage(state, `/original/${name}`);
  if (uploaded !== null)
    return picture(
      uploaded.contentType,
      Uint8Array.from(atob(uploaded.bytes), (c) => c.charCodeAt(0)),
    );
  const file = bornFile(state.settings.seed, name);
  if (file !== null) return picture('application/pdf', file);
  if (!DRAWN.test(name)) return { status: 404, headers: {}, body: null };

  const kept = state.memo('pictures', () => new Map<string, Uint8Array>());
  const known = kept.get(name) ?? draw(name);
  if (kept.size >= KEPT) kept.delete(kept.keys().next().value ?? '');
  kept.set(name, known);
  return picture('image/png', known);
}

function picture(contentType: string, body: Uint8Array): DemoAnswer {
  return {
    status: 200,
    headers: { 'content-type': contentType, 'cache-control': 'public, max-age=31536000' },
    body,
  };
}

/** A thing on a table, in colours of its own: the same for the same name. */
function draw(name: string): Uint8Array {
  const number = Number.parseInt(name.slice(-7), 16);
  const random = (salt: number, size: number): number => hash(7, number, salt) % size;
  const colour = (salt: number, low: number): Colour => [
    low + random(salt, 80),
    low + random(salt + 1, 80),
    low + random(salt + 2, 80),
  ];
  const [x0, y0, radius] = [206 + random(1, 100), 200 + random(2, 80), 90 + random(3, 80)];
  const [isRound, width] = [random(4, 2) === 0, 60 + random(5, 90)];
  const palette = [colour(10, 170), colour(20, 120), colour(30, 60), colour(40, 10)];
  return paintPng(SIZE, palette, (x, y) => {
    const isThing = isRound
      ? (x - x0) ** 2 + (y - y0) ** 2 < radius ** 2
      : Math.abs(x - x0) < width && Math.abs(y - y0) < radius;
    if (isThing) return x - x0 > width / 3 ? 3 : 2;
    return y > y0 + radius - 12 ? 1 : 0;
  });
}
