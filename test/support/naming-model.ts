import type { ModelItem } from './items-model.ts';

/** A place that names an item: a setting of an offer, or its tags. */
export type Place = { readonly offerId: string; readonly slot: string };

/**
 * Who names what. An offer names what it was last told to name, if that is there when it is told; a tag
 * that is taken away is named no more, and what names an item that was never made is not sent.
 */
export class NamingModel {
  readonly #named = new Map<string, { readonly place: Place; item: ModelItem | null }>();
  #typed: Typed[] = [];

  constructor(born: readonly { readonly place: Place; readonly item: ModelItem | null }[]) {
    for (const { place, item } of born) this.#named.set(keyOf(place), { place, item });
  }

  places(slot: string): readonly Place[] {
    return [...this.#named.values()].map(({ place }) => place).filter((place) => place.slot === slot);
  }

  type(place: Place, item: ModelItem): void {
    const others = this.#typed.filter((typed) => keyOf(typed.place) !== keyOf(place));
    this.#typed = [...others, { place, item }];
  }

  /** Whether anything typed and not sent puts something there. */
  isTyped(slot: string): boolean {
    return this.#typed.some(({ place }) => place.slot === slot);
  }

  /** What named it before it was ever sent goes back to the seller. */
  neverMade(item: ModelItem): void {
    this.#typed = this.#typed.filter((typed) => typed.item !== item);
  }

  isNamed(item: ModelItem, slot: string): boolean {
    return [...this.#named.values()].some((one) => one.place.slot === slot && one.item === item);
  }

  /** After everything else was sent. */
  send(): void {
    for (const { place, item } of this.#typed) {
      const known = this.#named.get(keyOf(place));
      if (known !== undefined && item.isThere) known.item = item;
    }
    this.#typed = [];
  }

  /** The key that each place must name; null for none. */
  expected(): readonly { readonly place: Place; readonly key: string | null }[] {
    return [...this.#named.values()].map(({ place, item }) => ({
      place,
      key: item?.isThere === true ? item.id : null,
    }));
  }
}

type Typed = { readonly place: Place; readonly item: ModelItem };

function keyOf({ offerId, slot }: Place): string {
  return `${offerId} ${slot}`;
}
