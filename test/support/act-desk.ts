import { expect, onTestFinished } from 'vitest';
import type { Act, ActCall, ActFiles } from '../../src/main/engine/acts/act.ts';
import { PUBLIC_V1 } from '../../src/main/engine/allegro/endpoint.ts';
import { READ_SCOPES, WRITE_SCOPES, type Edition } from '../../src/shared/domain/account.ts';
import type { Words } from '../../src/shared/contract-collections.ts';
import { must, type AppError, type Result } from '../../src/shared/errors.ts';
import { connectDemo, valueOf, type DemoClient } from './demo-client.ts';

export type ActDesk = DemoClient & {
  /** What an act is done with, under a command id of its own. */
  readonly callOf: <Input>(key: string, input: Input) => ActCall<Input>;
  /** Looks, and does it where nothing stops it. */
  readonly run: <Input, State>(act: Act<Input, State>, key: string, input: Input) => Promise<ActRun<State>>;
  /** What a look at Allegro stops it with; null where it may be done. */
  readonly stop: <Input, State>(act: Act<Input, State>, key: string, input: Input) => Promise<string | null>;
  /** Any method of Allegro, as another program of the seller calls it. */
  readonly api: <T>(method: string, path: string, body?: object, mediaType?: string) => Promise<T>;
};

export type ActRun<State> = {
  readonly before: State;
  readonly stop: Words | null;
  readonly tells: { readonly person: string | null; readonly order: string | null };
  readonly amount: { readonly amount: string; readonly currency: string } | null;
  readonly sent: Result<unknown, AppError> | null;
  /** What a look afterwards tells, had the answer been lost. */
  readonly wasDone: boolean | null;
};

/** A document that goes along with acts. */
export const PDF = { blobId: 'd'.repeat(64), content: Buffer.from('%PDF-1.4\n1 0 obj\n') };
export const PICTURE = { blobId: 'a'.repeat(64), content: Buffer.from('\x89PNG\r\n\x1a\n0000', 'latin1') };

/** What the seller gave along. */
const GIVEN: ActFiles = {
  read: async (blobId) => {
    if (blobId === PDF.blobId) return { mediaType: 'application/pdf', content: PDF.content };
    return blobId === PICTURE.blobId ? { mediaType: 'image/png', content: PICTURE.content } : null;
  },
};

/** A demo marketplace over HTTP, in which acts are done one by one. */
export async function openActDesk(offers: number, edition: Edition = '2026'): Promise<ActDesk> {
  const client = await connectDemo(offers, undefined, { edition });
  onTestFinished(() => client.close());
  await client.admin('POST', '/demo/settings', { messageDelayMs: 0 });
  const token = await client.tokenFor([...READ_SCOPES, ...WRITE_SCOPES]);
  const { http, ports, demo } = client;
  const callOf = <Input>(key: string, input: Input) => ({
    http,
    edition,
    key,
    input,
    commandId: ports.random.uuid(),
    files: GIVEN,
  });
  return {
    ...client,
    callOf,
    async run(act, key, input) {
      const call = callOf(key, act.input.parse(input));
      const before = valueOf(await act.look(call));
      const stop = act.stops(before, call.input);
      const { amount, ...tells } = act.tells(before, call.input);
      const sent = stop ? null : await act.send({ ...call, state: before });
      const after = valueOf(await act.look(call));
      return { before, stop, tells, amount, sent, wasDone: act.wasDone(after, { ...call, before }) };
    },
    async stop(act, key, input) {
      const call = callOf(key, act.input.parse(input));
      return act.stops(valueOf(await act.look(call)), call.input)?.en ?? null;
    },
    async api<T>(method: string, path: string, body?: object, mediaType = PUBLIC_V1) {
      const answer = await fetch(demo.api + path, {
        method,
        headers: {
          authorization: `Bearer ${token}`,
          accept: mediaType,
          'user-agent': 'Rival/1.0 (+https://rival.example)',
          ...(body ? { 'content-type': mediaType } : {}),
        },
        ...(body ? { body: JSON.stringify(body) } : {}),
      });
      const text = await answer.text();
      if (!answer.ok) throw new Error(`${path}: ${answer.status} ${text}`);
      return (text === '' ? {} : JSON.parse(text)) as T;
    },
  };
}

/** Sends a command that takes Allegro a while, and tells what a lost answer would be found to be. */
export async function doneInTheEnd<Input, State>(
  desk: ActDesk,
  act: Act<Input, State>,
  key: string,
  input: Input,
): Promise<boolean | null> {
  const call = desk.callOf(key, act.input.parse(input));
  const before = valueOf(await act.look(call));
  expect(act.stops(before, call.input)).toBe(null);
  const sent = await act.send({ ...call, state: before });
  expect(sent).toMatchObject({ ok: false, error: { kind: 'unsure' } });
  const wasDone = async () => act.wasDone(valueOf(await act.look(call)), { ...call, before });
  await expect.poll(wasDone, { timeout: 10_000, interval: 1000 }).not.toBe(null);
  return wasDone();
}

type Form = {
  readonly id: string;
  readonly revision: string;
  readonly status: string;
  readonly fulfillment: { readonly status: string; readonly provider?: { readonly id: string } };
  readonly payment: { readonly type: string; readonly finishedAt?: string } | null;
  readonly buyer: { readonly login: string };
  readonly lineItems: readonly { readonly id: string; readonly quantity: number }[];
};

/** An order of the demo that is as wanted. */
export async function orderWhere(desk: ActDesk, fits: (form: Form) => boolean): Promise<Form> {
  const path = '/order/checkout-forms?limit=100';
  const { checkoutForms } = await desk.api<{ checkoutForms: readonly Form[] }>('GET', path);
  return must(checkoutForms.find(fits), 'such an order');
}

/**
 * Paid, untouched, and shipped by the seller; the former edition does not tell by whom: those paid online
 * are.
 */
export function isNew({ status, fulfillment, payment }: Form): boolean {
  const isSellers = fulfillment.provider ? fulfillment.provider.id === 'SELLER' : payment?.type === 'ONLINE';
  return status === 'READY_FOR_PROCESSING' && fulfillment.status === 'NEW' && isSellers;
}
