import type { HttpRequest, Transport } from '../../../src/main/engine/ports.ts';
import type { Exchange } from '../description/exchange.ts';

/** Keeps what goes over the wire between two calls of `take`. */
export type Recorder = {
  readonly around: (transport: Transport) => Transport;
  readonly take: () => readonly Exchange[];
};

export function createRecorder(): Recorder {
  let kept: Exchange[] = [];
  return {
    around: (transport) => async (request) => {
      const answer = await transport(request);
      kept.push(exchangeOf(request, answer));
      return answer;
    },
    take() {
      const taken = kept;
      kept = [];
      return taken;
    },
  };
}

function exchangeOf(request: HttpRequest, answer: Exchange['answer']): Exchange {
  const { method, url, headers, body } = request;
  const sent = typeof body === 'string' || body instanceof Uint8Array ? body : null;
  return { method, url, headers, body: sent, answer };
}
