import { offerTruth } from '../../src/main/demo/offers/truth.ts';
import type { DemoState } from '../../src/main/demo/kinds.ts';
import { toWireAmount, type Money } from '../../src/shared/domain/money.ts';

/** What both writers change. */
export const SHARED = ['title', 'price', 'stock', 'externalId', 'publication'] as const;
/** What the rival alone changes. */
export const FOREIGN = ['description', 'invoice', 'images'] as const;

export type SharedField = (typeof SHARED)[number];
export type Field = SharedField | (typeof FOREIGN)[number];

export const FIELDS: readonly Field[] = [...SHARED, ...FOREIGN];

/** The values of an offer on Allegro, as texts that are equal when they mean the same. */
export type Values = Readonly<Record<Field, string>>;

type Document = {
  readonly name: string;
  readonly sellingMode: { readonly price: { readonly amount: string } | null };
  readonly stock: { readonly available: number };
  readonly external?: { readonly id: string } | null;
  readonly publication: { readonly status: string };
  readonly description?: unknown;
  readonly payments?: unknown;
  readonly images?: unknown;
};

export function valuesOf(state: DemoState, offerId: string): Values {
  const document = offerTruth(state, offerId) as Document;
  return {
    title: document.name,
    price: document.sellingMode.price?.amount ?? '',
    stock: String(document.stock.available),
    externalId: document.external?.id ?? '',
    publication: document.publication.status === 'ACTIVATING' ? 'ACTIVE' : document.publication.status,
    description: JSON.stringify(document.description ?? null),
    invoice: JSON.stringify(document.payments ?? null),
    images: JSON.stringify(document.images ?? null),
  };
}

/** The same text of a value as the program keeps it. */
export function textOf(field: Field, value: unknown): string {
  if (value === null || value === undefined) return '';
  if (field === 'price') return toWireAmount((value as Money).amountMinor);
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return field === 'publication' && text === 'ACTIVATING' ? 'ACTIVE' : text;
}
