import type { Edition } from '../../../shared/domain/account.ts';
import { isCurrency, type Money } from '../../../shared/domain/money.ts';
import type { WireDescription } from '../../../shared/domain/description.ts';
import type { NewOffer, NewOfferParameter } from '../../../shared/domain/new-offer.ts';
import { OFFER_SETTINGS, SETTING_FIELDS } from '../../../shared/domain/offer-settings.ts';
import { readMoney } from '../allegro/wire/money.ts';
import { isObject, listAt, objectAt, textAt, wholeAt, type WireObject } from '../allegro/wire/reading.ts';
import { valuesAt } from '../collections/document-paths.ts';
import { imagesIn } from './ground-of.ts';

type Filling = {
  readonly edition: Edition;
  readonly externalId: string;
};

/** As far as the product of the Catalog tells; price and stock are the seller's to say. */
export function offerOfProduct(
  product: { readonly id: string; readonly document: WireObject | null },
  { edition, externalId }: Filling,
): NewOffer {
  const { id, document } = product;
  const description = objectAt(document, 'description');
  return {
    product: { id, name: textAt(document, 'name') ?? '', ean: eanIn(document) },
    title: textAt(document, 'name') ?? '',
    categoryId: textAt(objectAt(document, 'category'), 'id'),
    price: null,
    stock: null,
    externalId,
    images: imagesIn(document),
    // The former edition takes nothing over from the product.
    description: edition === '2022' ? asDescription(description) : null,
    parameters: [],
    settings: NO_SETTINGS,
    handlingTime: null,
    producerId: null,
    personId: null,
    safetyText: null,
    publish: false,
  };
}

/** The same again, under an external id of its own. Null where the offer is of no product. */
export function offerLike(details: WireObject, { externalId }: Filling): NewOffer | null {
  const set = listAt(details, 'productSet').find(isObject) ?? null;
  const product = objectAt(set, 'product');
  const id = textAt(product, 'id');
  if (id === null) return null;
  const delivery = objectAt(details, 'delivery');
  return {
    product: { id, name: textAt(product, 'name') ?? textAt(details, 'name') ?? '', ean: eanIn(product) },
    title: textAt(details, 'name') ?? '',
    categoryId: textAt(objectAt(details, 'category'), 'id'),
    price: priceIn(details),
    stock: wholeAt(objectAt(details, 'stock'), 'available'),
    externalId,
    images: listAt(details, 'images').filter((url) => typeof url === 'string'),
    description: asDescription(objectAt(details, 'description')),
    parameters: listAt(details, 'parameters').filter(isObject).map(ownParameter),
    settings: settingsIn(details),
    handlingTime: textAt(delivery, 'handlingTime'),
    producerId: textAt(objectAt(set, 'responsibleProducer'), 'id'),
    personId: textAt(objectAt(set, 'responsiblePerson'), 'id'),
    safetyText: textAt(objectAt(set, 'safetyInformation'), 'description'),
    publish: false,
  };
}

/** The seller sees it, and may write his own over it. */
export function generatedId(uuid: string): string {
  return `ST-${uuid.replaceAll('-', '').slice(0, 10).toUpperCase()}`;
}

export function eanIn(product: WireObject | null): string | null {
  const parameters = listAt(product, 'parameters').filter(isObject);
  const ean = parameters.find((parameter) => objectAt(parameter, 'options')?.isGTIN === true);
  const named = ean ?? parameters.find((parameter) => /^EAN|GTIN/i.test(textAt(parameter, 'name') ?? ''));
  const [value] = listAt(named ?? null, 'values');
  return typeof value === 'string' ? value : null;
}

function ownParameter(parameter: WireObject): NewOfferParameter {
  const texts = (name: string) => listAt(parameter, name).filter((value) => typeof value === 'string');
  const valuesIds = texts('valuesIds');
  return {
    id: textAt(parameter, 'id') ?? '',
    values: valuesIds.length > 0 ? [] : texts('values'),
    valuesIds,
    ...rangeIn(objectAt(parameter, 'rangeValue')),
    isOfProduct: false,
  };
}

function rangeIn(range: WireObject | null): Pick<NewOfferParameter, 'rangeValue'> {
  const [from, to] = [textAt(range, 'from'), textAt(range, 'to')];
  return from === null || to === null ? {} : { rangeValue: { from, to } };
}

function settingsIn(details: WireObject): NewOffer['settings'] {
  const keys = SETTING_FIELDS.map((field) => {
    const [id] = valuesAt(details, `${OFFER_SETTINGS[field].path}.id`);
    return [field, typeof id === 'string' ? id : null];
  });
  return Object.fromEntries(keys) as NewOffer['settings'];
}

function priceIn(details: WireObject): Money | null {
  const price = readMoney(objectAt(details, 'sellingMode')?.price) ?? null;
  return price !== null && isCurrency(price.currency) ? price : null;
}

function asDescription(description: WireObject | null): WireDescription | null {
  return listAt(description, 'sections').length === 0 ? null : (description as WireDescription);
}

const NO_SETTINGS = Object.fromEntries(SETTING_FIELDS.map((field) => [field, null])) as NewOffer['settings'];
