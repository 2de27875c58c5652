import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { net, protocol } from 'electron';
import type { App } from '../app/create-app.ts';
import { servedPage } from '../app/page.ts';
import { NO_PHOTO, photoAsked, PHOTO_HEADERS } from '../app/photo-request.ts';
import { PICKED_PATH, type FilePicker } from './file-picker.ts';

export const WINDOW_ORIGIN = 'app://stragan';

export function isWindowAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol: scheme, host } = new URL(address);
  return `${scheme}//${host}` === WINDOW_ORIGIN;
}

/** Must be called before Electron is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: false } },
  ]);
}

/** app://stragan/ serves the built window, each load with a nonce of its own; nothing outside its folder. */
export function serveWindowFiles(
  rendererFolder: string,
  photos: Pick<App, 'photo'>,
  picked: Pick<FilePicker, 'picture'>,
): void {
  protocol.handle('app', async (request) => {
    const url = new URL(request.url);
    if (!isWindowAddress(request.url)) return new Response(null, { status: 404 });
    if (url.pathname === '/' || url.pathname === '/index.html') return page(rendererFolder);
    if (url.pathname.startsWith('/photo/')) return photo(url, photos);
    if (url.pathname.startsWith(PICKED_PATH)) return pickedPicture(url, picked);
    const path = normalize(join(rendererFolder, decodeURIComponent(url.pathname)));
    if (!path.startsWith(rendererFolder + sep) || extname(path) === '')
      return new Response(null, { status: 404 });
    return net.fetch(pathToFileURL(path).href);
  });
}

async function photo(url: URL, photos: Pick<App, 'photo'>): Promise<Response> {
  const asked = photoAsked(url);
  if (!asked) return new Response(null, { status: 404 });
  const found = await photos.photo(asked.encoded, asked.size);
  if (!found) return new Response(null, NO_PHOTO);
  const headers = {
    ...PHOTO_HEADERS,
    'content-type': found.contentType,
    'x-content-type-options': 'nosniff',
  };
  return new Response(Buffer.from(found.bytes), { headers });
}

async function pickedPicture({ pathname }: URL, picked: Pick<FilePicker, 'picture'>): Promise<Response> {
  const found = await picked.picture(pathname.slice(PICKED_PATH.length));
  const headers = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };
  if (!found) return new Response(null, { status: 404, headers });
  return new Response(Buffer.from(found.bytes), {
    headers: { ...headers, 'content-type': found.contentType },
  });
}

async function page(rendererFolder: string): Promise<Response> {
  const built = await readFile(join(rendererFolder, 'index.html'), 'utf8');
  const { html, policy } = servedPage({ built, connect: 'none', preloadScript: null });
  return new Response(html, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
      'cache-control': 'no-store',
    },
  });
}
