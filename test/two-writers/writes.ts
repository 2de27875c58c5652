import type { HttpRequest } from '../../src/main/engine/ports.ts';
import type { SharedField } from './fields.ts';

/** A field of an offer that a request of the program writes. */
export type Target = { readonly offerId: string; readonly field: SharedField };

type Modification = { readonly offerId: string; readonly stock?: unknown };
type Body = {
  readonly modifications?: readonly Modification[];
  readonly offerCriteria?: readonly { readonly offers: readonly { readonly id: string }[] }[];
  readonly name?: string;
  readonly external?: unknown;
};

const READ_ALONE = /^\/sale\/product-offers\/(\d+)(\/parts)?$/;

export function targetsOf({ method, url, body }: HttpRequest): readonly Target[] {
  if (method === 'GET' || typeof body !== 'string' || !body.startsWith('{')) return [];
  const { pathname } = new URL(url);
  const said = JSON.parse(body) as Body;
  if (said.modifications)
    return said.modifications.map(({ offerId, stock }) => ({
      offerId,
      field: stock === undefined ? 'price' : 'stock',
    }));
  if (said.offerCriteria)
    return said.offerCriteria.flatMap(({ offers }) =>
      offers.map(({ id }) => ({ offerId: id, field: 'publication' as const })),
    );
  const offerId = READ_ALONE.exec(pathname)?.[1];
  if (offerId === undefined) throw new Error(`A write nobody expects: ${method} ${pathname} ${body}`);
  return [{ offerId, field: said.name === undefined ? 'externalId' : 'title' }];
}

/** The offers whose values a request asks for. */
export function readBy({ method, url }: HttpRequest): readonly string[] {
  if (method !== 'GET') return [];
  const { pathname, searchParams } = new URL(url);
  if (pathname === '/sale/offers') return searchParams.getAll('offer.id');
  const offerId = READ_ALONE.exec(pathname)?.[1];
  return offerId === undefined ? [] : [offerId];
}
