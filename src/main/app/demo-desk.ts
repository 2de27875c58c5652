import { TransportFailure, type HttpRequest, type Transport } from '../engine/ports.ts';
import { err, type AppError, type Result } from '../../shared/errors.ts';
import type { DemoAdmin } from './secrets.ts';

const TIMEOUT_MS = 30_000;

/** The office of a demo marketplace, where its clock and other people's edits are made. */
export type DemoDesk = {
  get(path: string): Promise<unknown>;
  post(path: string, body: object): Promise<unknown>;
};

export function demoDesk(transport: Transport, { admin, adminToken }: DemoAdmin): DemoDesk {
  const ask = async (method: HttpRequest['method'], path: string, body: object | null) => {
    const answer = await transport({
      method,
      url: `${admin}${path}`,
      headers: { authorization: `Bearer ${adminToken}`, 'content-type': 'application/json' },
      body: body === null ? null : JSON.stringify(body),
      timeoutMs: TIMEOUT_MS,
    });
    const text = Buffer.from(answer.body).toString('utf8');
    if (answer.status !== 200) throw new Error(`The demo shop refused ${path} (${answer.status}): ${text}`);
    return JSON.parse(text) as unknown;
  };
  return { get: (path) => ask('GET', path, null), post: (path, body) => ask('POST', path, body) };
}

/** A demo marketplace that runs elsewhere may have been ended. */
export async function unlessAway<T>(work: () => Promise<Result<T, AppError>>): Promise<Result<T, AppError>> {
  try {
    return await work();
  } catch (failure) {
    if (!(failure instanceof TransportFailure)) throw failure;
    return err({ kind: 'offline', message: `The demo shop does not answer: ${failure.message}` });
  }
}
