import { clockOffsetMs } from '../../src/main/demo/clock.ts';
import { encodeBody } from '../../src/main/demo/encode-body.ts';
import { PUBLIC_V1, SELLER, type DemoRequest } from '../../src/main/demo/kinds.ts';
import { DEMO_CLIENT_ID } from '../../src/main/demo/oauth/clients.ts';
import { ALL_SCOPES } from '../../src/main/demo/oauth/scopes.ts';
import { openSession } from '../../src/main/demo/oauth/tokens.ts';
import { findThing, saveThing, thingsOf, type Resource, type Thing } from '../../src/main/demo/resource.ts';
import { contacts } from '../../src/main/engine/collections/settings/contacts.ts';
import { returnPolicies } from '../../src/main/engine/collections/settings/return-policies.ts';
import { tags } from '../../src/main/engine/collections/settings/tags.ts';
import { keepItems } from '../../src/main/engine/store/queries/collection-items.ts';
import type { CommandName, Commands } from '../../src/shared/contract.ts';
import type { ItemChangeRow } from '../../src/shared/contract-collections.ts';
import type { Result } from '../../src/shared/errors.ts';
import { World, type WorldSettings } from './world.ts';

type Document = Readonly<Record<string, unknown>>;

/** The others are only read: they take time and add nothing. */
const FEW = [contacts, tags, returnPolicies];

/** A collection of the engine beside the demo's own resource. */
export type Both = { readonly name: string; readonly resource: Resource };

type RivalRequest = {
  readonly method: string;
  readonly path: string;
  readonly body: Uint8Array;
  readonly accept: string;
  readonly type: string | null;
  readonly tag?: string | null;
};

function jsonOf(json: object | undefined, mediaType: string): Pick<RivalRequest, 'body' | 'type'> {
  const body = new TextEncoder().encode(json ? JSON.stringify(json) : '');
  return { body, type: json ? mediaType : null };
}

/** An engine and a demo whose items are changed by the seller, by rivals and by a bad network. */
export class ItemsWorld {
  readonly world: World;
  #rival: { readonly token: string; readonly until: number } | null = null;

  constructor(settings: Partial<WorldSettings> = {}) {
    this.world = new World({ seed: 7, offers: 2, collections: FEW, ...settings });
  }

  static async started(settings: Partial<WorldSettings> = {}): Promise<ItemsWorld> {
    const items = new ItemsWorld(settings);
    await items.world.start();
    await items.run(20);
    return items;
  }

  /** Insists on an answer. */
  async ask<K extends CommandName>(name: K, input: Commands[K]['in']): Promise<Commands[K]['out']> {
    const answer = await this.tryTo(name, input);
    if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer.error)}`);
    return answer.value;
  }

  async tryTo<K extends CommandName>(name: K, input: Commands[K]['in']): Promise<Result<Commands[K]['out']>> {
    const answer = await this.world.ask(name, input);
    if (answer === 'crashed') throw new Error(`The engine died while it was asked ${name}`);
    return answer;
  }

  run(seconds: number): Promise<void> {
    return this.world.queue.run(seconds * 1000);
  }

  truth({ resource }: Both): readonly Thing[] {
    return thingsOf(this.world.shop.state, resource);
  }

  truthOf({ resource }: Both, id: string): Thing | null {
    return findThing(this.world.shop.state, resource, id);
  }

  /** Somebody else changes it on Allegro's own pages. */
  rival({ resource }: Both, id: string, change: Document): void {
    const thing = findThing(this.world.shop.state, resource, id);
    if (thing !== null) saveThing(this.world.shop.state, resource, { ...thing, ...change, id });
  }

  /** Any method of Allegro, as another program of the seller calls it. */
  rivalCall<T>(method: string, path: string, json?: object, mediaType = PUBLIC_V1, accept = mediaType): T {
    return this.#rivalSend<T>({ method, path, ...jsonOf(json, mediaType), accept }).value;
  }

  /** A change of what carries a tag, which is read first. */
  rivalChange(method: string, path: string, of: string, json: object): void {
    const accept = PUBLIC_V1;
    const { etag } = this.#rivalSend({ method: 'GET', path: of, ...jsonOf(undefined, accept), accept });
    this.#rivalSend({ method, path, ...jsonOf(json, accept), accept, tag: etag });
  }

  /** A file of another program. */
  rivalFile(method: string, path: string, bytes: Uint8Array, type: string): void {
    this.#rivalSend({ method, path, body: bytes, accept: PUBLIC_V1, type });
  }

  /** The admin of the demo: buyers, days, switches. */
  admin<T>(path: string, json: Document = {}): T {
    return this.world.shop.askAdmin({ method: 'POST', path, query: new URLSearchParams(), json }) as T;
  }

  #rivalSend<T>({ method, path, body, accept, type, tag }: RivalRequest): { value: T; etag: string | null } {
    const { shop } = this.world;
    const token = this.#rivalToken();
    const [pathname = '', query = ''] = path.split('?');
    const headers = {
      authorization: `Bearer ${token}`,
      accept,
      'user-agent': 'Rival/1.0 (+https://rival.example)',
      ...(type === null ? {} : { 'content-type': type }),
      ...(tag ? { 'if-match': tag } : {}),
    };
    const request = { host: 'api', method, path: pathname, query: new URLSearchParams(query), headers, body };
    const { answered, markDelivered } = shop.ask(request as DemoRequest);
    markDelivered();
    if (answered.status >= 300)
      throw new Error(`${path}: ${answered.status} ${JSON.stringify(answered.body)}`);
    const value = JSON.parse(new TextDecoder().decode(encodeBody(answered.body)) || '{}') as T;
    return { value, etag: answered.headers['etag'] ?? null };
  }

  /** What another program of the seller reads at a path. */
  readonly reads = (path: string): unknown => this.rivalCall('GET', path);

  /** One sign-in for hours: after many Allegro ends the oldest. */
  #rivalToken(): string {
    const { shop, queue, dice } = this.world;
    const now = queue.now + clockOffsetMs(shop.state);
    if (this.#rival !== null && now < this.#rival.until) return this.#rival.token;
    const moment = { state: shop.state, now, random: dice };
    const grant = { clientId: DEMO_CLIENT_ID, userId: SELLER.userId, scopes: ALL_SCOPES };
    const { access_token: token } = openSession(moment, grant) as { access_token: string };
    this.#rival = { token, until: now + 6 * 60 * 60_000 };
    return token;
  }

  /** A day of buyers: twenty orders. */
  passDay(): void {
    this.world.shop.askAdmin({ method: 'POST', path: '/demo/day', query: new URLSearchParams(), json: {} });
  }

  /** The store knows what Allegro has, as after a reading. */
  know({ name }: Both, things: readonly Thing[]): void {
    const items = things.map((thing, position) => ({
      key: thing.id,
      within: '',
      position,
      title: String(thing['name']),
      words: '',
      document: thing,
      isWhole: true,
    }));
    keepItems(this.world.db(), name, items, this.world.queue.now);
  }

  /** Nothing goes out until it is told to come back. */
  offline(isOffline: boolean): void {
    this.world.isOffline = isOffline;
  }

  async changes(): Promise<readonly ItemChangeRow[]> {
    return (await this.ask('collections.changes', { after: null, limit: 200 })).changes;
  }

  async states(): Promise<readonly string[]> {
    return (await this.changes()).map(({ kind, state }) => `${kind} ${state}`);
  }

  async send(): Promise<number> {
    return (await this.ask('collections.send', { changeIds: 'all', whenOnline: true })).released;
  }

  /** Until nothing is on its way any more. */
  async sendAndWait(): Promise<readonly string[]> {
    await this.send();
    await this.untilQuiet();
    return this.states();
  }

  async untilQuiet(seconds = 600): Promise<void> {
    for (let waited = 0; waited < seconds; waited += 5) {
      await this.run(5);
      const isOnTheWay = (await this.changes()).some(({ state }) =>
        ['queued', 'sending', 'unsure'].includes(state),
      );
      if (!isOnTheWay) return;
    }
  }

  /** Writes to such paths that changed something at Allegro, oldest first. */
  writes(path: string): readonly string[] {
    return this.world.shop.log
      .after(0, 100_000)
      .filter((entry) => entry.path.startsWith(path) && entry.method !== 'GET' && entry.applied)
      .map(({ method }) => method);
  }

  end(): void {
    this.world.life.kill('the end');
  }
}
