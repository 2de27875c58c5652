import { rivalEdits } from '../support/rival-edits.ts';
import type { CommandName, Commands } from '../../src/shared/contract.ts';
import type { WireDescription } from '../../src/shared/domain/description.ts';
import type { EditState, Intent } from '../../src/shared/domain/edit.ts';
import type { OfferField } from '../../src/shared/domain/offer-fields.ts';
import type { OfferRow } from '../../src/shared/domain/offer.ts';
import { must } from '../../src/shared/errors.ts';
import { readEditRows } from '../support/edit-rows.ts';
import type { World } from '../support/world.ts';
import { timesCarriedOut } from './carried-out.ts';
import { filled, rivalFills, rivalParameter } from './parameters.ts';
import type { Watcher } from './watcher.ts';

export type Typed = {
  readonly editId: number;
  readonly changeSetId: string;
  readonly offerId: string;
  readonly field: OfferField;
  readonly intent: Intent;
};

/** What he was asked, and what he said. */
export type Answered = {
  readonly editId: number;
  readonly offerId: string;
  readonly theirs: string | null;
  readonly mark: string | null;
  readonly take: 'mine' | 'theirs';
  readonly at: number;
};

export type WantedEdit = { readonly offerId: string; readonly field: OfferField; readonly intent: Intent };

/** Whoever sits at the program: types, sends, changes his mind, and answers what he is asked. */
export class Seller {
  /** What the program acknowledged, and has a row of its own. */
  readonly typed: Typed[] = [];
  /** All that is on sale; `offers` are those of them that he edits most. */
  readonly shop: OfferRow[] = [];
  /** When Allegro ended the sign-in, and when he signed in again. */
  readonly signIns: { readonly at: number; readonly by: 'seller' | 'allegro' }[] = [];
  /** Offers of which he does not know what the program kept, since it died while he typed, and when. */
  readonly unknown = new Map<string, number>();
  /** What he answered when he was asked. */
  readonly answered: Answered[] = [];
  /** What Allegro had before anything happened, by offer. */
  readonly offers: OfferRow[] = [];
  readonly world: World;
  readonly #watcher: Watcher;
  readonly #dice: () => number;

  constructor(world: World, watcher: Watcher) {
    this.world = world;
    this.#watcher = watcher;
    this.#dice = world.dice;
  }

  /** Null where the program died of it, or refused. */
  async ask<K extends CommandName>(name: K, input: Commands[K]['in']): Promise<Commands[K]['out'] | null> {
    if (this.world.life.isDead) return null;
    const ends = this.#begins(name, input);
    const answer = await this.world.ask(name, input);
    ends();
    return answer === 'crashed' || !answer.ok ? null : answer.value;
  }

  /** He does it while something else goes on, and waits for nothing. */
  meddles<K extends CommandName>(name: K, input: Commands[K]['in']): void {
    if (this.world.life.isDead) return;
    const ends = this.#begins(name, input);
    void this.world.life.call(name, input).then(ends);
  }

  #begins(name: string, input: unknown): () => void {
    this.#watcher.tell(`seller: ${name} ${JSON.stringify(input)}`);
    const take = (input as { readonly take?: string }).take;
    return this.#watcher.begins(take === undefined ? name : `${name} ${take}`);
  }

  async types(): Promise<void> {
    const count = 1 + Math.floor(this.#dice() * 3);
    const drawn = Array.from({ length: count }, () => this.#drawnEdit());
    const places = new Map(drawn.map((edit) => [`${edit.offerId} ${edit.field}`, edit]));
    await this.edits([...places.values()]);
  }

  async edits(edits: readonly WantedEdit[]): Promise<void> {
    const done = await this.ask('offers.edit', { title: 'A day', origin: 'by-hand', edits });
    if (done === null) for (const { offerId } of edits) this.unknown.set(offerId, this.world.queue.now);
    if (done === null || done.changeSetId === null || this.world.life.isDead) return;
    for (const row of readEditRows(this.world.db())) {
      if (row.changeSetId !== done.changeSetId) continue;
      const { editId, changeSetId, offerId } = row;
      // What he typed, which may be less than what the row stands for.
      const wanted = edits.findLast((edit) => edit.offerId === offerId && edit.field === row.field);
      const intent = wanted?.intent ?? row.intent;
      this.typed.push({ editId, changeSetId, offerId, field: row.field as OfferField, intent });
    }
  }

  async changesMind(): Promise<void> {
    const drawn = this.#dice();
    if (drawn < 0.25) await this.ask('offers.undo', {});
    else if (drawn < 0.35) await this.ask('offers.redo', {});
    else if (drawn < 0.55) await this.ask('changes.recall', {});
    else if (drawn < 0.7) await this.drops('draft');
    else if (drawn < 0.8) await this.ask('changes.retry', {});
    else if (drawn < 0.9) await this.drops('conflicted');
    else await this.#takesBack();
  }

  async #takesBack(): Promise<void> {
    const last = this.typed.at(-1);
    if (last !== undefined) await this.ask('changes.take-back', { changeSetId: last.changeSetId });
  }

  /** He looks at Allegro's own pages where he is asked whether pieces were added. */
  async answers(): Promise<void> {
    if (this.world.life.isDead) return;
    const asked = readEditRows(this.world.db()).filter(({ state }) => state === 'conflicted');
    for (const { editId, offerId, mark, intent, theirs } of asked) {
      const wasAdded = intent.kind === 'add' && mark === 'ask-after-loss';
      const isDone = wasAdded && timesCarriedOut(this.world, editId) > 0;
      const take = wasAdded ? (isDone ? 'theirs' : 'mine') : this.#dice() < 0.6 ? 'mine' : 'theirs';
      this.answered.push({ editId, offerId, theirs, mark, take, at: this.world.queue.now });
      await this.ask('changes.resolve', { editIds: [editId], take });
      if (this.world.life.isDead) return;
    }
  }

  async retriesOrDrops(): Promise<void> {
    if (this.#dice() < 0.5) await this.ask('changes.retry', {});
    else await this.drops('refused');
  }

  async drops(state: EditState): Promise<void> {
    if (this.world.life.isDead) return;
    const rows = readEditRows(this.world.db()).filter((row) => row.state === state);
    const editIds = rows.map(({ editId }) => editId);
    if (editIds.length > 0) await this.ask('changes.drop', { editIds });
  }

  #drawnEdit(): WantedEdit {
    const dice = this.#dice;
    const row = must(this.offers[Math.floor(dice() * this.offers.length)], 'an offer');
    const drawn = dice();
    const value = Math.floor(dice() * 90);
    const edit = (field: OfferField, intent: Intent) => ({ offerId: row.offerId, field, intent });
    if (drawn < 0.3 && row.price !== null) {
      const amountMinor = Math.max(100, row.price.amountMinor + (value - 45) * 100);
      return edit('price', { kind: 'set', value: { amountMinor, currency: row.price.currency } });
    }
    if (drawn < 0.5) return edit('stock', { kind: 'set', value: dice() < 0.07 ? 0 : value + 1 });
    if (drawn < 0.75) return edit('stock', { kind: 'add', amount: 1 + (value % 9) });
    if (drawn < 0.85) return edit('externalId', { kind: 'set', value: `SKU-${value}` });
    if (drawn > 0.97) return edit('parameters', filled(value));
    if (drawn > 0.95) return edit('description', { kind: 'set', value: described(value) });
    return edit('title', { kind: 'set', value: `Lampa biurkowa numer ${value} z gwarancją` });
  }
}

function described(number: number): WireDescription {
  const texts = [`<h2>Lampa numer ${number}</h2>`, '<p>Świeci <b>jasno</b>.</p>'];
  return { sections: texts.map((content) => ({ items: [{ type: 'TEXT', content }] })) };
}

/** Somebody else edits an offer on Allegro's own pages. */
export function rivalStrikes(world: World, offers: readonly OfferRow[]): void {
  const { dice } = world;
  const row = must(offers[Math.floor(dice() * offers.length)], 'an offer');
  const drawn = dice();
  const isTitle = drawn < 0.5 || row.price === null;
  const number = Math.floor(dice() * 500);
  if (!isTitle && drawn > 0.92) return rivalFills(world, row.offerId, rivalParameter(number));
  const amount = `${10 + number}.00`;
  const patch = isTitle
    ? { name: `Tytuł od rywala numer ${Math.floor(dice() * 999)}` }
    : { sellingMode: { price: { amount, currency: row.price?.currency } } };
  rivalEdits(world, row.offerId, patch);
}
