import type { WebContents } from 'electron';
import type { Cdp, CdpPipe } from './cdp-pipe.ts';
import { pageScripts } from './page-scripts.ts';
import { settlePermissions } from './permissions.ts';
import { fromChromium } from './protocol.ts';
import { BINDING, WORLD, type StandInWebContents } from './web-contents.ts';
import { WebRequests } from './web-requests.ts';

type Size = { readonly width: number; readonly height: number };

export type OpenPage = {
  /** Rejects with Chromium's word for what went wrong. */
  load(url: string, address: string): Promise<void>;
  resize(size: Size): Promise<void>;
  close(): Promise<void>;
};

type PageInput = {
  readonly pipe: CdpPipe;
  readonly contents: StandInWebContents;
  readonly preload: string | null;
  readonly secret: string;
  readonly size: Size;
  readonly gone: () => void;
};

/**
 * A page of its own for a window, with the preload in an isolated world and all its requests and popups
 * watched.
 */
export async function openPage({
  pipe,
  contents,
  preload,
  secret,
  size,
  gone,
}: PageInput): Promise<OpenPage> {
  const browser = pipe.session();
  const { width, height } = size;
  const { targetId } = await browser.send('Target.createTarget', {
    url: 'about:blank',
    newWindow: true,
    width,
    height,
  });
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: true });
  const cdp = pipe.session(sessionId);
  await browser.send('Target.setDiscoverTargets', { discover: true });
  browser.on('Target.targetDestroyed', (target) => {
    if (target.targetId === targetId) gone();
  });
  // The main frame of a page has the name of its target.
  await contents.joinPage(cdp, targetId);
  await addScripts(cdp, contents, preload, secret);
  const requests = new WebRequests(cdp, contents, targetId);
  await requests.start();
  watchPopups(pipe, cdp, contents, targetId);
  return {
    async load(url, address) {
      const { targetInfo } = await browser.send('Target.getTargetInfo', { targetId });
      await settlePermissions(browser, contents as unknown as WebContents, targetInfo.browserContextId ?? '');
      requests.expectOwnLoad(url);
      const loaded = new Promise<void>((resolve) => contents.once('did-finish-load', () => resolve()));
      const { errorText } = await cdp.send('Page.navigate', { url });
      if (errorText) throw new Error(`${errorText.replace('net::', '')} loading '${address}'`);
      await loaded;
    },
    resize: (bounds) => resize(browser, targetId, bounds),
    close: async () => void (await browser.send('Target.closeTarget', { targetId })),
  };
}

async function addScripts(
  cdp: Cdp,
  contents: StandInWebContents,
  preload: string | null,
  secret: string,
): Promise<void> {
  if (preload === null) return;
  try {
    const { main, isolated } = pageScripts(preload, secret, BINDING);
    await cdp.send('Page.addScriptToEvaluateOnNewDocument', { source: main });
    await cdp.send('Page.addScriptToEvaluateOnNewDocument', { source: isolated, worldName: WORLD });
  } catch (error) {
    process.stderr.write(`Unable to load preload script: ${preload}\n${String(error)}\n`);
    contents.emit('preload-error', {}, preload, error);
  }
}

/** A popup that the app denies is closed before it loads anything. */
function watchPopups(pipe: CdpPipe, cdp: Cdp, contents: StandInWebContents, targetId: string): void {
  const browser = pipe.session();
  let wanted = '';
  cdp.on('Page.windowOpen', ({ url }) => (wanted = fromChromium(url)));
  browser.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    if (targetInfo.openerId !== targetId) return;
    const popup = pipe.session(sessionId);
    const isDenied = contents.askToOpen(wanted).action === 'deny';
    if (isDenied) deny(browser, popup, targetInfo.targetId).catch(() => {});
    else popup.send('Runtime.runIfWaitingForDebugger').catch(() => {});
  });
}

/**
 * Its opener stands still as long as it waits, so it goes on after all: with its requests held, and
 * closed.
 */
async function deny(browser: Cdp, popup: Cdp, targetId: string): Promise<void> {
  await popup.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
  const closed = browser.send('Target.closeTarget', { targetId });
  await popup.send('Runtime.runIfWaitingForDebugger');
  await closed;
}

async function resize(browser: Cdp, targetId: string, { width, height }: Size): Promise<void> {
  const { windowId } = await browser.send('Browser.getWindowForTarget', { targetId });
  await browser.send('Browser.setWindowBounds', { windowId, bounds: { width, height } });
}
