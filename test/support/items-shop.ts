import { toldOf, type Document, type Kind } from './item-kinds.ts';
import type { Props } from './items-model.ts';
import type { Place } from './naming-model.ts';
import type { ItemsWorld } from './world-items.ts';

type Thing = Document & { readonly id: string };

const MOST_TRIES = 30;
const THE_ONLY_ONE = 'allegro-pl';

/** Where an offer names what is set for it. */
const SLOTS: Readonly<Record<string, readonly string[]>> = {
  returnPolicy: ['afterSalesServices', 'returnPolicy', 'id'],
  impliedWarranty: ['afterSalesServices', 'impliedWarranty', 'id'],
  warranty: ['afterSalesServices', 'warranty', 'id'],
  shippingRates: ['delivery', 'shippingRates', 'id'],
  sizeTable: ['sizeTable', 'id'],
  additionalServices: ['additionalServices', 'id'],
  tags: ['tags', '0', 'id'],
};

/** The shop as another program of the seller sees and changes it. */
export class ItemsShop {
  readonly #items: ItemsWorld;

  constructor(items: ItemsWorld) {
    this.#items = items;
  }

  /** Offers with a fixed price that are on sale, the newest first. */
  offerIds(): readonly string[] {
    const path = '/sale/offers?publication.status=ACTIVE&sellingMode.format=BUY_NOW&limit=20';
    type Offer = { readonly id: string; readonly b2b?: { readonly buyableOnlyByBusiness: boolean } };
    const { offers } = this.#items.rivalCall<{ offers: readonly Offer[] }>('GET', path);
    return offers.filter(({ b2b }) => b2b?.buyableOnlyByBusiness !== true).map(({ id }) => id);
  }

  things(kind: Kind): readonly Thing[] {
    const answer = this.#items.rivalCall<Document>('GET', kind.list);
    if (kind.each === null) return [{ ...answer, id: THE_ONLY_ONE }];
    const listed = (Object.values(answer).find((value) => Array.isArray(value)) ?? []) as readonly Thing[];
    const own = listed.filter((thing) => kind.isSellers?.(thing) ?? true);
    return kind.isBrief ? own.map(({ id }) => this.#items.rivalCall<Thing>('GET', `${kind.each}${id}`)) : own;
  }

  create(kind: Kind, document: Document): string {
    return this.#write('POST', kind.list.split('?')[0] ?? '', document).id;
  }

  change(kind: Kind, id: string, change: (document: Document) => Document): void {
    const path = kind.each === null ? kind.list : `${kind.each}${id}`;
    const thing = this.things(kind).find((one) => one.id === id) ?? {};
    this.#write('PUT', path, { ...thing, ...change(thing) });
  }

  /** Without what Allegro tells and does not take: it names it. */
  #write(method: 'POST' | 'PUT', path: string, document: Document): Thing {
    let sent: unknown = document;
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      try {
        return this.#items.rivalCall<Thing>(method, path, sent as Document);
      } catch (error) {
        const unknown = /"code":"UnknownJSONProperty".*?"path":"([^"]+)"/.exec(String(error))?.[1];
        if (unknown === undefined) throw error;
        sent = without(
          sent,
          unknown.split(/[.[\]]+/).filter((name) => name !== ''),
        );
      }
    }
    throw new Error(`${path} takes nothing of ${JSON.stringify(document)}`);
  }

  remove(kind: Kind, id: string): void {
    this.#items.rivalCall('DELETE', `${kind.each}${id}`);
  }

  /** The key of what an offer names there; of its tags the first. */
  namedAt({ offerId, slot }: Place): string | null {
    const path = slot === 'tags' ? `/sale/offers/${offerId}/tags` : `/sale/product-offers/${offerId}`;
    let inner: unknown = this.#items.rivalCall('GET', path);
    for (const name of SLOTS[slot] ?? []) inner = (inner as Document | null | undefined)?.[name];
    return typeof inner === 'string' ? inner : null;
  }
}

function without(value: unknown, [name = '', ...path]: readonly string[]): unknown {
  if (Array.isArray(value))
    return value.map((entry, at) => (String(at) === name ? without(entry, path) : entry) as unknown);
  const { [name]: inner, ...others } = value as Document;
  return path.length === 0 ? others : { ...others, [name]: without(inner, path) };
}

/** What is compared of a thing. */
export function propsOf({ own, fields }: Kind, thing: Document): Props {
  return Object.fromEntries([own, ...fields].map((field) => [field.name, toldOf(field, thing[field.name])]));
}
