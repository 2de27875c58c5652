import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { net, protocol } from 'electron';
import { servedPage } from '../app/page.ts';

export const WINDOW_ORIGIN = 'app://stragan';

/** Must be called before Electron is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: false } },
  ]);
}

/** app://stragan/ serves the built window, each load with a nonce of its own; nothing outside its folder. */
export function serveWindowFiles(rendererFolder: string): void {
  protocol.handle('app', async (request) => {
    const url = new URL(request.url);
    if (url.host !== 'stragan') return new Response(null, { status: 404 });
    if (url.pathname === '/' || url.pathname === '/index.html') return page(rendererFolder);
    const path = normalize(join(rendererFolder, decodeURIComponent(url.pathname)));
    if (!path.startsWith(rendererFolder + sep) || extname(path) === '')
      return new Response(null, { status: 404 });
    return net.fetch(pathToFileURL(path).href);
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
