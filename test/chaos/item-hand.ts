import type { ItemChangeRow } from '../../src/shared/contract-collections.ts';
import type { Stage } from './stage.ts';
import { ITEM_KINDS, type ItemKind } from './things.ts';
import type { WindowProcess } from './window-process.ts';

const STATUSES = ['PROCESSING', 'READY_FOR_SHIPMENT', 'SENT'] as const;
/** Allegro keeps no more than 100 tags. */
const MANY_ITEMS = 40;

/** What the seller does to items of collections, and the acts he says yes to one by one. */
export class ItemHand {
  readonly #stage: Stage;
  readonly #random: () => number;
  /** Changes given up for what Allegro has. */
  readonly givenUp = new Set<number>();
  #count = 0;

  constructor(stage: Stage, random: () => number) {
    this.#stage = stage;
    this.#random = random;
  }

  async create(window: WindowProcess): Promise<void> {
    const kind = this.#oneOf(ITEM_KINDS);
    const mark = this.#mark('pozycja');
    const { notebook } = this.#stage;
    const { collection: name } = kind;
    const number = notebook.deed({ kind: 'item', what: 'create', collection: name, key: null, mark });
    const document = { name: mark, ...kind.document };
    const { changeId } = await window.ask('collections.create', { name, document });
    notebook.taken(number, changeId);
  }

  async rename(window: WindowProcess): Promise<void> {
    const kind = this.#oneOf(ITEM_KINDS);
    const key = await this.#anyKey(window, kind);
    if (key === null) return;
    const place = { name: kind.collection, key };
    const { document: shown } = await window.ask('collections.show', place);
    const mark = this.#mark('nazwa');
    const { notebook } = this.#stage;
    const number = notebook.deed({ kind: 'item', what: 'rename', collection: place.name, key, mark });
    const document = { ...(shown as object), name: mark };
    const { changeId } = await window.ask('collections.change', { ...place, document });
    if (changeId !== null) notebook.taken(number, changeId);
  }

  async remove(window: WindowProcess): Promise<void> {
    const kind = this.#oneOf(ITEM_KINDS.filter(({ canRemove }) => canRemove));
    const key = await this.#anyKey(window, kind);
    if (key === null) return this.create(window);
    const { collection } = kind;
    const { notebook } = this.#stage;
    const deed = { kind: 'item', what: 'remove', collection, key, mark: key } as const;
    const number = notebook.deed(deed);
    const { changeId } = await window.ask('collections.remove', { name: collection, key });
    if (changeId !== null) notebook.taken(number, changeId);
  }

  async send(window: WindowProcess): Promise<void> {
    await window.ask('collections.send', { changeIds: 'all', whenOnline: true });
  }

  /** Prepares an act, looks, and says yes to what he sees. */
  async act(window: WindowProcess): Promise<void> {
    const { things, notebook } = this.#stage;
    const isMessage = this.#random() < 0.6;
    const act = isMessage ? 'messages.send' : 'orders.set-status';
    const key = this.#oneOf(isMessage ? things.threads : things.orders);
    const mark = isMessage ? this.#mark('Dzień dobry, odpowiedź') : this.#oneOf(STATUSES);
    const name = isMessage ? 'message-threads' : 'orders';
    const input = isMessage ? { text: mark } : { status: mark };
    const prepared = notebook.deed({ kind: 'act', act, key, mark });
    const { changeId } = await window.ask('acts.prepare', { name, key, act, input });
    notebook.taken(prepared, changeId);
    const look = await window.ask('acts.look', { changeId });
    if (look.stop !== null) {
      this.givenUp.add(changeId);
      await window.ask('collections.drop', { changeIds: [changeId] });
      return;
    }
    const at = Date.now();
    const yes = notebook.deed({ kind: 'yes', act, key, mark, lookedAt: at, at });
    notebook.taken(yes, changeId);
    await window.ask('acts.confirm', { changeId, seen: look.seen });
  }

  /** He looks at Allegro's own pages where the program cannot tell what became of a message. */
  async resolve(window: WindowProcess, changes: readonly ItemChangeRow[]): Promise<void> {
    await this.#stage.book.read();
    for (const { changeId, state, kind } of changes) {
      if (kind === 'act' && state === 'unsure') {
        const take = this.#wasSaid(changeId) ? 'theirs' : 'mine';
        await window.tryTo('collections.resolve', { changeIds: [changeId], take });
      } else if (kind === 'act' && state === 'conflicted') {
        this.givenUp.add(changeId);
        await window.ask('collections.drop', { changeIds: [changeId] });
      } else if (state === 'conflicted') {
        this.givenUp.add(changeId);
        await window.ask('collections.resolve', { changeIds: [changeId], take: 'theirs' });
      }
    }
  }

  #wasSaid(changeId: number): boolean {
    const deed = this.#stage.notebook
      .deeds()
      .find((each) => each.kind === 'act' && each.changeId === changeId);
    return (
      deed?.kind === 'act' &&
      this.#stage.book.requests.some(
        ({ path, body, applied }) => applied && path.includes(deed.key) && textOf(body) === deed.mark,
      )
    );
  }

  async #anyKey(window: WindowProcess, { collection: name }: ItemKind): Promise<string | null> {
    const { items } = await window.ask('collections.list', { name, after: null, limit: 200 });
    const own = items.filter(({ isLocal, isGone, mark }) => !isLocal && !isGone && mark === null);
    const left = own.length > MANY_ITEMS ? own.slice(0, 3) : own;
    return left.length === 0 ? null : this.#oneOf(left).key;
  }

  #oneOf<T>(values: readonly T[]): T {
    const value = values[Math.floor(this.#random() * values.length)];
    if (value === undefined) throw new Error('Nothing to choose from');
    return value;
  }

  #mark(word: string): string {
    this.#count += 1;
    return `${word} ${this.#count}`;
  }
}

function textOf(body: unknown): unknown {
  return (body as { readonly text?: unknown } | null)?.text;
}
