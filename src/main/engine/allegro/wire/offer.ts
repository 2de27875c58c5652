import type { OfferBase, PublicationStatus, SellingFormat } from '../../../../shared/domain/offer.ts';
import { err, ok, type Result } from '../../../../shared/errors.ts';
import type { DetailedOffer, ListedOffer } from '../offer-port.ts';
import { readMoney } from './money.ts';
import { parameterTexts, readEan } from './offer-parameters.ts';
import { isObject, objectAt, textAt, wholeAt, type WireObject } from './reading.ts';

/** Which part of an item could not be read, and the offer it belongs to where that is known. */
export type Unread = { readonly offerId: string | null; readonly path: string };

const DEFAULT_MARKETPLACE = 'allegro-pl';
/** Every marketplace has a currency of its own: where 2022 tells no marketplace, the price does. */
const MARKETPLACES = new Map([
  ['CZK', 'allegro-cz'],
  ['EUR', 'allegro-sk'],
  ['HUF', 'allegro-hu'],
]);

/** An item of GET /sale/offers. Written by hand: a first sync reads twenty thousand and more. */
export function readListedOffer(item: unknown): Result<ListedOffer, Unread> {
  const base = readBase(item);
  return base.ok ? ok({ base: base.value, listing: JSON.stringify(item) }) : base;
}

/** GET /sale/product-offers/{offerId}. `text` is the body as it came. */
export function readDetailedOffer(offer: WireObject, text: string): Result<DetailedOffer, Unread> {
  const read = readBase(offer);
  if (!read.ok) return read;
  const {
    watchers: _watchers,
    visits: _visits,
    sold: _sold,
    imageUrl: _imageUrl,
    priceRuleId: _rule,
    ...known
  } = read.value;
  return ok({
    base: { ...known, ...onlyInDetails(offer) },
    details: text,
    ean: readEan(offer),
    parameterText: parameterTexts(offer).join(' '),
  });
}

/** Enums stay open: a status or format unknown here is kept as Allegro wrote it. */
function readBase(item: unknown): Result<OfferBase, Unread> {
  if (!isObject(item)) return err({ offerId: null, path: '' });
  const offerId = textAt(item, 'id');
  if (offerId === null || !/^\d+$/.test(offerId)) return err({ offerId: null, path: 'id' });
  const sellingMode = objectAt(item, 'sellingMode');
  const publication = objectAt(item, 'publication');
  const status = textAt(publication, 'status');
  if (status === null) return err({ offerId, path: 'publication.status' });
  const price = readMoney(shownPrice(item, sellingMode));
  if (price === undefined) return err({ offerId, path: 'sellingMode.price' });
  const stock = objectAt(item, 'stock');
  const stats = objectAt(item, 'stats');
  return ok({
    offerId,
    title: textAt(item, 'name') ?? '',
    price,
    stock: wholeAt(stock, 'available'),
    status: status as PublicationStatus,
    format: (textAt(sellingMode, 'format') ?? 'BUY_NOW') as SellingFormat,
    externalId: textAt(objectAt(item, 'external'), 'id'),
    categoryId: textAt(objectAt(item, 'category'), 'id'),
    imageUrl: textAt(objectAt(item, 'primaryImage'), 'url'),
    watchers: wholeAt(stats, 'watchersCount'),
    visits: wholeAt(stats, 'visitsCount'),
    sold: wholeAt(stock, 'sold'),
    priceRuleId: textAt(objectAt(objectAt(sellingMode, 'priceAutomation'), 'rule'), 'id'),
    isFulfillment: item.isFulfillment === true,
    isBusinessOnly: objectAt(item, 'b2b')?.buyableOnlyByBusiness === true,
    marketplaceId:
      textAt(objectAt(objectAt(publication, 'marketplaces'), 'base'), 'id') ??
      MARKETPLACES.get(price?.currency ?? '') ??
      DEFAULT_MARKETPLACE,
  });
}

/** Of an auction: what has been bid, or where bidding starts, when there is no price to buy at once. */
function shownPrice(item: WireObject, sellingMode: WireObject | null): unknown {
  if (sellingMode?.format !== 'AUCTION') return sellingMode?.price;
  return sellingMode.price ?? objectAt(item, 'saleInfo')?.currentPrice ?? sellingMode.startingPrice;
}

/**
 * The full offer has a list of images, and no word on whether Allegro's warehouse or a price rule is behind
 * it.
 */
function onlyInDetails(offer: WireObject): Partial<OfferBase> {
  const [first] = Array.isArray(offer.images) ? offer.images : [];
  return typeof first === 'string' ? { imageUrl: first } : {};
}
