import type { ModelItem } from './items-model.ts';
import { keyOf, type Game, type Table } from './items-table.ts';
import type { Place } from './naming-model.ts';
import type { ItemsWorld } from './world-items.ts';

/** So many offers name things. */
export const NAMING_OFFERS = 2;

/** An offer names one of these things, if there is one. */
export async function refer(table: Table, game: Game, which: number): Promise<void> {
  const all = [...game.model.there(), ...game.local.keys()];
  const item = all[which % Math.max(1, all.length)];
  if (item !== undefined) await nameAt(table, game, item, which);
}

/** Whether an offer names it now and did not before. */
export async function nameAt(
  { items, naming }: Table,
  game: Game,
  item: ModelItem,
  which: number,
): Promise<boolean> {
  const { slot } = game.kind;
  const places: readonly Place[] = slot === undefined ? [] : naming.places(slot).slice(0, NAMING_OFFERS);
  const place = places[which % Math.max(1, places.length)];
  if (place === undefined || game.model.isBeingRemoved()) return false;
  const key = keyOf(game, item);
  if (naming.isNamed(item, place.slot)) return false;
  naming.type(place, item);
  if (slot === 'tags') {
    await items.ask('collections.change', {
      name: 'offer-tags',
      key: place.offerId,
      document: { tags: [{ id: key }] },
    });
    return true;
  }
  const edit = {
    offerId: place.offerId,
    field: slot as 'sizeTable',
    intent: { kind: 'set', value: key },
  } as const;
  await items.ask('offers.edit', { title: 'Lato', origin: 'by-hand', edits: [edit] });
  return true;
}

/** What named something that will never be sent goes back to the seller, who lets it go. */
export async function dropAstray({ items }: Table): Promise<void> {
  const astray = (await items.changes()).filter(({ state, error }) => state === 'draft' && error !== null);
  if (astray.length > 0)
    await items.ask('collections.drop', { changeIds: astray.map(({ changeId }) => changeId) });
  await dropOfferEdits(items, (error) => error?.kind === 'bad-input');
}

export async function dropOfferEdits(
  items: ItemsWorld,
  fits: (error: { readonly kind: string } | null) => boolean,
): Promise<void> {
  const { changes } = await items.ask('changes.list', {
    states: ['draft', 'queued', 'refused'],
    after: null,
    limit: 200,
  });
  const editIds = changes.filter(({ error }) => fits(error)).map(({ editId }) => editId);
  if (editIds.length > 0) await items.ask('changes.drop', { editIds });
}
