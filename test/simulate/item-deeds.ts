import type { DemoState } from '../../src/main/demo/kinds.ts';
import { allOrders } from '../../src/main/demo/orders/order-store.ts';
import { CONTACTS } from '../../src/main/demo/settings/contacts.ts';
import { findThing, saveThing, thingsOf, type Resource, type Thing } from '../../src/main/demo/resource.ts';
import { messagesOf, THREADS } from '../../src/main/demo/talk/messages.ts';
import { TAGS } from '../../src/main/demo/tags/tag-routes.ts';
import type { ItemChangeRow } from '../../src/shared/contract-collections.ts';
import type { ItemsWorld } from '../support/world-items.ts';
import type { Seller } from './seller.ts';

export type Confirmation = {
  readonly act: string;
  readonly key: string;
  readonly changeId: number;
  /** When Allegro was looked at for it, and when the seller said yes. */
  readonly lookedAt: number;
  readonly confirmedAt: number;
};

/** A change of an item that somebody made: the seller in the program, or a rival on Allegro's pages. */
export type ItemDeed = {
  readonly by: 'seller' | 'rival';
  readonly collection: string;
  readonly key: string;
  readonly property: string;
  readonly value: unknown;
  readonly at: number;
};

type PreparedStatus = {
  readonly changeId: number;
  readonly order: string;
  readonly status: 'PROCESSING' | 'READY_FOR_SHIPMENT';
};

type Seen = Pick<ItemDeed, 'key' | 'at'> & { readonly document: Readonly<Record<string, unknown>> };

type Kind = {
  readonly name: string;
  readonly resource: Resource;
  readonly property: string;
  readonly values: readonly unknown[];
};

export type Retyped = { readonly kind: Kind; readonly key: string; readonly property: string };

export const KINDS: readonly Kind[] = [
  {
    name: 'contacts',
    resource: CONTACTS,
    property: 'phones',
    values: [[{ number: '500600701' }], [{ number: '500600702' }], [{ number: '500600703' }]],
  },
  { name: 'tags', resource: TAGS, property: 'hidden', values: [true, false] },
];

/** What the seller does with what he owns besides offers. */
export class ItemDeeds {
  readonly created: { readonly collection: string; readonly name: string; readonly changeId: number }[] = [];
  readonly removed: { readonly key: string; readonly at: number }[] = [];
  /** What others did about orders. */
  readonly rivalActs: { readonly order: string; readonly isCalledOff: boolean; readonly at: number }[] = [];
  readonly deeds: ItemDeed[] = [];
  /** What the seller had before him when he changed something. */
  readonly seen: Seen[] = [];
  readonly confirmations: Confirmation[] = [];
  /** What was said to buyers: each text once. */
  readonly said: { readonly changeId: number; readonly thread: string; readonly text: string }[] = [];
  /** Items as they were before anybody did anything. */
  readonly before = new Map<string, Thing>();
  readonly #items: ItemsWorld;
  readonly #seller: Seller;
  readonly #dice: () => number;
  #names = 0;

  constructor(items: ItemsWorld, seller: Seller) {
    this.#items = items;
    this.#seller = seller;
    this.#dice = items.world.dice;
  }

  remembers(): void {
    for (const { resource } of KINDS)
      for (const thing of thingsOf(this.#shop, resource)) this.before.set(thing.id, thing);
  }

  async types(): Promise<void> {
    const drawn = this.#dice();
    if (drawn < 0.35) await this.creates();
    else if (drawn < 0.85) await this.retypes();
    else await this.removes();
  }

  async sends(): Promise<void> {
    await this.#seller.ask('collections.send', { changeIds: 'all', whenOnline: true });
  }

  /** The key under which the program keeps it; null where it did not. */
  async creates(collection: string | null = null): Promise<string | null> {
    const kind = KINDS.find((each) => each.name === collection) ?? this.#kind();
    const name = this.#name();
    const value = kind.values[Math.floor(this.#dice() * kind.values.length)];
    const document = { name, [kind.property]: value };
    const made = await this.#seller.ask('collections.create', { name: kind.name, document });
    if (made !== null) this.created.push({ collection: kind.name, name, changeId: made.changeId });
    return made?.key ?? null;
  }

  /** He changes an item: any one, or another property of the one that he has just changed. */
  async retypes(place: Retyped | null = null): Promise<Retyped | null> {
    const kind = place?.kind ?? this.#kind();
    const key = place?.key ?? this.#anyKey(kind);
    if (key === null) return null;
    const shown = await this.#seller.ask('collections.show', { name: kind.name, key });
    if (shown === null) return null;
    const isName = place === null ? this.#dice() < 0.5 : place.property !== 'name';
    const property = isName ? 'name' : kind.property;
    const value = isName ? this.#name() : kind.values[Math.floor(this.#dice() * kind.values.length)];
    const before = shown.document as Record<string, unknown>;
    this.seen.push({ key, document: before, at: this.#now() });
    const document = { ...before, [property]: value };
    const typed = await this.#seller.ask('collections.change', { name: kind.name, key, document });
    if (typed === null) return null;
    this.deeds.push({ by: 'seller', collection: kind.name, key, property, value, at: this.#now() });
    return { kind, key, property };
  }

  /** He removes a tag: this one, or any. */
  async removes(tag: string | null = null): Promise<void> {
    const key = tag ?? this.#anyKey(KINDS[1]!);
    if (key === null) return;
    const at = this.#now();
    const removed = await this.#seller.ask('collections.remove', { name: 'tags', key });
    if (removed !== null) this.removed.push({ key, at });
  }

  rivalStrikes(at: Pick<Retyped, 'kind' | 'key'> | null = null): void {
    const kind = at?.kind ?? this.#kind();
    const { state } = this.#items.world.shop;
    const key = at?.key ?? this.#anyKey(kind);
    const thing = key === null ? null : findThing(state, kind.resource, key);
    if (thing === null || key === null) return;
    const property = at !== null || this.#dice() < 0.7 ? 'name' : kind.property;
    const drawn = kind.values[Math.floor(this.#dice() * kind.values.length)];
    const value = property === 'name' ? this.#name() : drawn;
    saveThing(state, kind.resource, { ...thing, [property]: value, id: thing.id });
    const deed = { by: 'rival', collection: kind.name, key, property, value } as const;
    this.deeds.push({ ...deed, at: this.#now() });
  }

  /** He looks at Allegro's own pages where the program cannot tell what became of a change. */
  async answers(): Promise<void> {
    const changes = await this.changes();
    for (const { changeId, state, kind, act, key } of changes) {
      if (kind === 'act' && state === 'unsure') {
        const take = this.#isDone({ changeId, act: act ?? '', key }) ? 'theirs' : 'mine';
        await this.#seller.ask('collections.resolve', { changeIds: [changeId], take });
      } else if (state === 'conflicted') {
        // What he is stopped at he leaves lying for a while.
        if (kind === 'act' && this.#dice() < 0.7) continue;
        const take = this.#dice() < 0.6 ? 'mine' : 'theirs';
        await this.#seller.ask('collections.resolve', { changeIds: [changeId], take });
      } else if (state === 'refused') {
        await this.#seller.ask('collections.drop', { changeIds: [changeId] });
      }
    }
  }

  async acts(): Promise<void> {
    const prepared = (await this.changes()).filter(
      ({ kind, state }) => kind === 'act' && ['draft', 'refused', 'conflicted'].includes(state),
    );
    const open = prepared[Math.floor(this.#dice() * prepared.length)];
    if (open === undefined || this.#dice() < 0.3) await this.#prepares();
    else if (open.state === 'conflicted' && this.#dice() < 0.5)
      await this.#seller.ask('collections.drop', { changeIds: [open.changeId] });
    else await this.confirms(open.changeId, open.act ?? '', open.key);
  }

  async changes(): Promise<readonly ItemChangeRow[]> {
    const listed = await this.#seller.ask('collections.changes', { after: null, limit: 200 });
    return listed?.changes ?? [];
  }

  async #prepares(): Promise<void> {
    if (this.#dice() < 0.5) await this.preparesStatus();
    else await this.preparesMessage();
  }

  async preparesStatus(): Promise<PreparedStatus | null> {
    const order = this.#anyOrder();
    if (order === null) return null;
    const status = this.#dice() < 0.5 ? 'PROCESSING' : 'READY_FOR_SHIPMENT';
    const act = { name: 'orders', key: order, act: 'orders.set-status', input: { status } };
    const made = await this.#seller.ask('acts.prepare', act);
    return made === null ? null : { changeId: made.changeId, order, status };
  }

  async preparesMessage(): Promise<{ readonly changeId: number; readonly thread: string } | null> {
    const threads = THREADS.all(this.#shop);
    const thread = threads[Math.floor(this.#dice() * threads.length)];
    if (thread === undefined) return null;
    const text = `Dzień dobry, ${this.#name()}`;
    const act = { name: 'message-threads', key: thread.id, act: 'messages.send', input: { text } };
    const made = await this.#seller.ask('acts.prepare', act);
    if (made === null) return null;
    this.said.push({ changeId: made.changeId, thread: thread.id, text });
    return { changeId: made.changeId, thread: thread.id };
  }

  /** He looks, and says yes to what he has seen; meanwhile something may happen. */
  async confirms(changeId: number, act: string, key: string, meanwhile = () => {}): Promise<void> {
    const look = await this.#seller.ask('acts.look', { changeId });
    if (look === null) return;
    const lookedAt = this.#now();
    // Sometimes he is called away: what he saw is too old then.
    const pauseMs = this.#dice() < 0.2 ? 70_000 : Math.floor(this.#dice() * this.#dice() * 20_000);
    await this.#items.world.queue.run(pauseMs);
    if (this.#items.world.life.isDead) return;
    meanwhile();
    const confirmedAt = this.#now();
    this.confirmations.push({ act, key, changeId, lookedAt, confirmedAt });
    await this.#seller.ask('acts.confirm', { changeId, seen: look.seen });
  }

  /** He looks at several messages, and then says yes to all of them in one moment. */
  async sendsAtOnce(
    messages: readonly { readonly changeId: number; readonly thread: string }[],
    act = 'messages.send',
  ): Promise<void> {
    const looked: (() => void)[] = [];
    for (const { changeId, thread: key } of messages) {
      const look = await this.#seller.ask('acts.look', { changeId });
      if (look === null) continue;
      const lookedAt = this.#now();
      looked.push(() => {
        const confirmedAt = this.#now();
        this.confirmations.push({ act, key, changeId, lookedAt, confirmedAt });
        this.#seller.meddles('acts.confirm', { changeId, seen: look.seen });
      });
    }
    for (const confirms of looked) confirms();
  }

  /** The second click comes before the first one is answered. */
  async clicksTwice(changeId: number, key: string): Promise<void> {
    const look = await this.#seller.ask('acts.look', { changeId });
    if (look === null) return;
    const at = this.#now();
    this.confirmations.push({ act: 'messages.send', key, changeId, lookedAt: at, confirmedAt: at });
    this.#seller.meddles('acts.confirm', { changeId, seen: look.seen });
    this.#seller.meddles('acts.confirm', { changeId, seen: look.seen });
  }

  #isDone({ changeId, act, key }: { changeId: number; act: string; key: string }): boolean {
    if (act !== 'messages.send') return true;
    const said = this.said.find((each) => each.changeId === changeId);
    return said !== undefined && this.timesSaid(key, said.text) > 0;
  }

  timesSaid(threadId: string, text: string): number {
    return messagesOf(this.#shop, threadId).filter((message) => message.text === text).length;
  }

  #anyOrder(): string | null {
    const open = allOrders(this.#shop).filter(
      ({ status, provider }) => status === 'READY_FOR_PROCESSING' && provider === 'SELLER',
    );
    return open[Math.floor(this.#dice() * open.length)]?.id ?? null;
  }

  anyContact(but?: string): string | null {
    return this.#anyKey(KINDS[0]!, but);
  }

  #anyKey(kind: Kind, but?: string): string | null {
    const things = thingsOf(this.#items.world.shop.state, kind.resource).filter(({ id }) => id !== but);
    return things[Math.floor(this.#dice() * Math.min(3, things.length))]?.id ?? null;
  }

  #kind(): Kind {
    return this.#dice() < 0.5 ? KINDS[0]! : KINDS[1]!;
  }

  #name(): string {
    this.#names += 1;
    return `nr${this.#names}`;
  }

  get #shop(): DemoState {
    return this.#items.world.shop.state;
  }

  #now(): number {
    return this.#items.world.queue.now;
  }
}
