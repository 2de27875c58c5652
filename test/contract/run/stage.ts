import { randomUUID } from 'node:crypto';
import type { Transport } from '../../../src/main/engine/ports.ts';
import type { Edition } from '../../../src/shared/domain/account.ts';
import { connectDemo, valueOf, type DemoClient } from '../../support/demo-client.ts';
import { ALL_SCOPES } from './all-scopes.ts';
import type { Description } from '../description/description.ts';
import { indexCatalogue, type CatalogueIndex } from './catalogue-index.ts';
import type { KnownContext, Sent } from './known-kinds.ts';
import { createRecorder, type Recorder } from './recorder.ts';
import { createThings, type Things } from './things.ts';

/** A demo shop of one edition, our client signed in to it, and what is written down meanwhile. */
export type Stage = {
  readonly edition: Edition;
  readonly description: Description;
  readonly client: DemoClient;
  readonly catalogue: CatalogueIndex;
  readonly recorder: Recorder;
  readonly things: Things;
  /** Ids by the path under which they were made, names of parameters left out. */
  readonly created: Map<string, string>;
  readonly context: KnownContext;
  /** Lets time pass in the shop. */
  readonly wait: (ms: number) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Put around the transport outside and inside of the recorder. */
export type Between = {
  readonly requests: (transport: Transport) => Transport;
  readonly answers: (transport: Transport) => Transport;
};

const UNTOUCHED: Between = { requests: (transport) => transport, answers: (transport) => transport };
const OFFERS = 160;

/** `between` stands between client and demo: what is sent and got is recorded as it leaves there. */
export async function openStage(
  edition: Edition,
  description: Description,
  between: Between = UNTOUCHED,
): Promise<Stage> {
  const recorder = createRecorder();
  const around = (transport: Transport) => between.requests(recorder.around(between.answers(transport)));
  const client = await connectDemo(OFFERS, ALL_SCOPES, { edition, around });
  const send = senderFor(client);
  const read = async (path: string): Promise<unknown> => {
    const { status, json } = await send('GET', path);
    return status === 200 ? json : null;
  };
  const things = await createThings(read);
  const created = new Map<string, string>();
  const context: KnownContext = {
    edition,
    now: Date.now(),
    read,
    send,
    upload: uploaderFor(client),
    admin: client.admin,
    offer: things.offer,
    thing: async (name) => (await things.find(name)) ?? missing(name),
    created: (path) => created.get(path.replaceAll(/\{[^}]*\}/g, '{}')) ?? null,
    uuid: randomUUID,
  };
  const wait = async (ms: number): Promise<void> => {
    await client.admin('POST', '/demo/clock', { advanceMs: ms });
  };
  const catalogue = await indexCatalogue();
  const close = () => client.close();
  return { edition, description, client, catalogue, recorder, things, created, context, wait, close };
}

function missing(name: string): never {
  throw new Error(`the shop has no ${name}`);
}

function uploaderFor(client: DemoClient): KnownContext['upload'] {
  return async (address, { contentType, content }) => {
    const token = valueOf(await client.session.accessToken());
    const headers = { accept: '*/*', authorization: `Bearer ${token}`, 'content-type': contentType };
    const whole = address.startsWith('/') ? client.demo.api + address : address;
    // A copy: what fetch sends must own its memory.
    return (await fetch(whole, { method: 'PUT', headers, body: new Uint8Array(content) })).status;
  };
}

function senderFor(client: DemoClient): KnownContext['send'] {
  return async (method, path, json): Promise<Sent> => {
    const token = valueOf(await client.session.accessToken());
    const ask = async (type: string): Promise<Response> => {
      const headers = { accept: type, authorization: `Bearer ${token}`, 'content-type': type };
      const body = json === undefined ? {} : { body: JSON.stringify(json) };
      return fetch(client.demo.api + path, { method, headers, redirect: 'manual', ...body });
    };
    const first = await ask('application/vnd.allegro.public.v1+json');
    const response = [406, 415].includes(first.status)
      ? await ask('application/vnd.allegro.beta.v1+json')
      : first;
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') === true && text !== '';
    const location = response.headers.get('location');
    return { status: response.status, location, json: isJson ? (JSON.parse(text) as unknown) : null };
  };
}
