import type { LoggedRequest } from '../support/demo-writes.ts';

/** A request that may have told what an offer holds. */
export type ReadRequest = { readonly seq: number; readonly path: string; readonly at: number };

export function readsIn(requests: readonly LoggedRequest[]): readonly ReadRequest[] {
  return requests
    .filter(({ method, path }) => method === 'GET' && path.startsWith('/sale/'))
    .map(({ seq, path, time }) => ({ seq, path, at: Date.parse(time) }));
}
