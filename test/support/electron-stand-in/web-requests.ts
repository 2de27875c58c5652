import type { Cdp } from './cdp-pipe.ts';
import { Preventable } from './preventable.ts';
import { fromChromium, handlerOf } from './protocol.ts';
import type { StandInWebContents } from './web-contents.ts';

type Paused = {
  readonly requestId: string;
  readonly frameId: string;
  readonly resourceType: string;
  readonly redirectedRequestId?: string;
  readonly request: { readonly url: string; readonly method: string; readonly headers: object };
};

/**
 * Everything a page loads passes here: the app's own scheme is answered by its handler, navigation asks
 * its listeners.
 */
export class WebRequests {
  readonly #cdp: Cdp;
  readonly #contents: StandInWebContents;
  readonly #mainFrameId: string;
  /** What the app itself loads asks nobody. */
  #ownLoad: string | null = null;

  constructor(cdp: Cdp, contents: StandInWebContents, mainFrameId: string) {
    this.#cdp = cdp;
    this.#contents = contents;
    this.#mainFrameId = mainFrameId;
  }

  async start(): Promise<void> {
    this.#cdp.on('Fetch.requestPaused', (paused) => {
      // The page may be gone before it is answered.
      this.#answer(paused as Paused).catch(() => {});
    });
    await this.#cdp.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
  }

  expectOwnLoad(url: string): void {
    this.#ownLoad = url;
  }

  async #answer(paused: Paused): Promise<void> {
    const { requestId, request, resourceType, frameId } = paused;
    if (resourceType === 'Document' && frameId === this.#mainFrameId && !this.#mayNavigate(paused)) {
      await this.#cdp.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' });
      return;
    }
    const address = fromChromium(request.url);
    const handler = handlerOf(address);
    if (handler === null) {
      await this.#cdp.send('Fetch.continueRequest', { requestId });
      return;
    }
    const { method, headers } = request;
    const asked = new Request(address, { method, headers: headers as Record<string, string> });
    await this.#fulfil(requestId, handler(asked as never));
  }

  async #fulfil(requestId: string, answer: Response | Promise<Response>): Promise<void> {
    let response: Response;
    try {
      response = await answer;
    } catch {
      await this.#cdp.send('Fetch.failRequest', { requestId, errorReason: 'Failed' });
      return;
    }
    await this.#cdp.send('Fetch.fulfillRequest', {
      requestId,
      responseCode: response.status,
      responseHeaders: [...response.headers].map(([name, value]) => ({ name, value })),
      body: Buffer.from(await response.arrayBuffer()).toString('base64'),
    });
  }

  #mayNavigate({ request, redirectedRequestId }: Paused): boolean {
    if (request.url.split('#')[0] === this.#ownLoad?.split('#')[0]) {
      this.#ownLoad = null;
      return true;
    }
    const url = fromChromium(request.url);
    const event = Object.assign(new Preventable(), { url, isMainFrame: true, isSameDocument: false });
    this.#contents.emit(redirectedRequestId === undefined ? 'will-navigate' : 'will-redirect', event, url);
    return !event.defaultPrevented;
  }
}
