import type { DemoProcess } from '../support/demo-process.ts';

/** A request that may have told what an offer holds. */
export type ReadRequest = { readonly seq: number; readonly path: string };

export async function readReads(demo: DemoProcess): Promise<readonly ReadRequest[]> {
  const { requests } = await demo.admin('log');
  return (requests as readonly (ReadRequest & { readonly method: string })[]).filter(
    ({ method, path }) => method === 'GET' && path.startsWith('/sale/'),
  );
}
