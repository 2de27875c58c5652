import type {
  DescriptionItem,
  DescriptionSection,
  NamedThing,
  OfferContents,
  OfferParameter,
} from '../../../../shared/domain/offer-contents.ts';
import { parseInstant } from '../instant.ts';
import { isObject, listAt, objectAt, textAt, type WireObject } from './reading.ts';

/** GET /sale/product-offers/{offerId} as it came; whatever is not as told is left out. Names come later. */
export function readContents(offer: WireObject): OfferContents {
  const afterSales = objectAt(offer, 'afterSalesServices');
  return {
    images: listAt(offer, 'images').filter((address) => typeof address === 'string'),
    parameters: listAt(offer, 'parameters').flatMap(readParameter),
    productParameters: productsOf(offer).flatMap((product) =>
      listAt(product, 'parameters').flatMap(readParameter),
    ),
    description: listAt(objectAt(offer, 'description'), 'sections').flatMap(readSection),
    delivery: readDelivery(offer),
    afterSales: {
      returnPolicy: namedAt(afterSales, 'returnPolicy'),
      impliedWarranty: namedAt(afterSales, 'impliedWarranty'),
      warranty: namedAt(afterSales, 'warranty'),
    },
    publication: readPublication(objectAt(offer, 'publication')),
    tax: { invoice: textAt(objectAt(offer, 'payments'), 'invoice'), rates: readRates(offer) },
    attachments: listAt(offer, 'attachments').map(() => null),
    safety: readSafety(offer),
    createdAt: parseInstant(offer.createdAt),
    updatedAt: parseInstant(offer.updatedAt),
  };
}

function readParameter(item: unknown): readonly OfferParameter[] {
  if (!isObject(item)) return [];
  const id = textAt(item, 'id');
  const range = objectAt(item, 'rangeValue');
  const ends = [textAt(range, 'from'), textAt(range, 'to')].filter((end) => end !== null);
  const values = listAt(item, 'values').filter((value) => typeof value === 'string');
  if (id === null || values.length + ends.length === 0) return [];
  const shown = values.length > 0 ? values : [ends.join(' – ')];
  return [{ id, name: textAt(item, 'name'), values: shown }];
}

function readSection(section: unknown): readonly DescriptionSection[] {
  if (!isObject(section)) return [];
  const items = listAt(section, 'items').flatMap(readItem);
  return items.length === 0 ? [] : [{ items }];
}

function readItem(item: unknown): readonly DescriptionItem[] {
  if (!isObject(item)) return [];
  const html = textAt(item, 'content');
  const url = textAt(item, 'url');
  if (item.type === 'TEXT' && html !== null) return [{ kind: 'text', html }];
  return item.type === 'IMAGE' && url !== null ? [{ kind: 'image', url }] : [];
}

function readDelivery(offer: WireObject): OfferContents['delivery'] {
  const delivery = objectAt(offer, 'delivery');
  const location = objectAt(offer, 'location');
  const place = [
    [textAt(location, 'postCode'), textAt(location, 'city')].filter(Boolean).join(' '),
    textAt(location, 'countryCode'),
  ].filter(Boolean);
  return {
    shippingRates: namedAt(delivery, 'shippingRates'),
    handlingTime: textAt(delivery, 'handlingTime'),
    additionalInfo: textAt(delivery, 'additionalInfo'),
    shipmentAt: parseInstant(delivery?.['shipmentDate']),
    location: place.length === 0 ? null : place.join(', '),
  };
}

function readPublication(publication: WireObject | null): OfferContents['publication'] {
  const marketplaces = objectAt(publication, 'marketplaces');
  const all = [objectAt(marketplaces, 'base'), ...listAt(marketplaces, 'additional')];
  return {
    duration: textAt(publication, 'duration'),
    startingAt: parseInstant(publication?.['startingAt']),
    endingAt: parseInstant(publication?.['endingAt']),
    endedBy: textAt(publication, 'endedBy'),
    republish: publication?.['republish'] === true,
    marketplaces: all.flatMap((each) => textAt(isObject(each) ? each : null, 'id') ?? []),
  };
}

function readRates(offer: WireObject): readonly string[] {
  return listAt(objectAt(offer, 'taxSettings'), 'rates').flatMap((rate) => {
    const share = textAt(isObject(rate) ? rate : null, 'rate');
    const country = textAt(isObject(rate) ? rate : null, 'countryCode');
    if (share === null) return [];
    const shown = /^\d/.test(share) ? `${share}%` : share;
    return [country === null ? shown : `${shown} (${country})`];
  });
}

function readSafety(offer: WireObject): OfferContents['safety'] {
  const [first] = listAt(offer, 'productSet').filter(isObject);
  const safety = objectAt(first ?? null, 'safetyInformation');
  if (safety === null) return null;
  return { text: textAt(safety, 'description'), documents: listAt(safety, 'attachments').length };
}

function productsOf(offer: WireObject): readonly WireObject[] {
  return listAt(offer, 'productSet')
    .map((element) => objectAt(isObject(element) ? element : null, 'product'))
    .filter(isObject);
}

function namedAt(from: WireObject | null, name: string): NamedThing | null {
  const id = textAt(objectAt(from, name), 'id');
  return id === null ? null : { id, name: null };
}
