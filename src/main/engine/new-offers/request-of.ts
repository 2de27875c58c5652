import type { Edition } from '../../../shared/domain/account.ts';
import { isBlank } from '../../../shared/domain/description.ts';
import { toWireAmount } from '../../../shared/domain/money.ts';
import { hasValue, type NewOffer, type NewOfferParameter } from '../../../shared/domain/new-offer.ts';
import { OFFER_SETTINGS, SETTING_FIELDS } from '../../../shared/domain/offer-settings.ts';
import type { WireObject } from '../allegro/wire/reading.ts';

/** The whole offer as the edition's creation takes it. What the seller left empty is left out. */
export function requestOf(offer: NewOffer, edition: Edition): WireObject {
  return edition === '2022' ? formerRequest(offer) : productOfferRequest(offer);
}

/**
 * POST /sale/product-offers. Only a creation names the product by its id: later it would overwrite the
 * seller's text and photos.
 */
function productOfferRequest(offer: NewOffer): WireObject {
  const ofProduct = offer.parameters.filter(({ isOfProduct }) => isOfProduct);
  const ofOffer = offer.parameters.filter(({ isOfProduct }) => !isOfProduct);
  return {
    productSet: [
      {
        product: { id: offer.product.id, ...listed('parameters', ofProduct.flatMap(wireParameter)) },
        quantity: { value: 1 },
        ...(offer.producerId === null ? {} : { responsibleProducer: { type: 'ID', id: offer.producerId } }),
        ...(offer.personId === null ? {} : { responsiblePerson: { id: offer.personId } }),
        ...(offer.safetyText === null
          ? {}
          : { safetyInformation: { type: 'TEXT', description: offer.safetyText } }),
      },
    ],
    ...commonParts(offer),
    ...listed('parameters', ofOffer.flatMap(wireParameter)),
    ...listed('images', offer.images),
    publication: { status: offer.publish ? 'ACTIVE' : 'INACTIVE' },
  };
}

/** The same for an offer that Allegro has already: its product stays as it is. */
export function patchOf(offer: NewOffer): WireObject {
  const { productSet: _product, ...rest } = productOfferRequest(offer);
  return rest;
}

/** POST and PUT /sale/offers: one product, its parameters among the others; publishing is a command. */
function formerRequest(offer: NewOffer): WireObject {
  return {
    product: { id: offer.product.id },
    ...commonParts(offer),
    ...listed('parameters', offer.parameters.flatMap(wireParameter)),
    ...listed(
      'images',
      offer.images.map((url) => ({ url })),
    ),
  };
}

function commonParts(offer: NewOffer): WireObject {
  const { price, stock, categoryId, description, handlingTime } = offer;
  const settings = settingParts(offer);
  const delivery = {
    ...(settings.delivery as object | undefined),
    ...(handlingTime === null ? {} : { handlingTime }),
  };
  return {
    ...settings,
    name: offer.title.trim(),
    ...(categoryId === null ? {} : { category: { id: categoryId } }),
    external: { id: offer.externalId },
    sellingMode: {
      format: 'BUY_NOW',
      ...(price === null
        ? {}
        : { price: { amount: toWireAmount(price.amountMinor), currency: price.currency } }),
    },
    stock: { available: stock ?? 0, unit: 'UNIT' },
    ...(isBlank(description) ? {} : { description }),
    ...(Object.keys(delivery).length === 0 ? {} : { delivery }),
  };
}

/** Each setting at its place in the document: {afterSalesServices: {returnPolicy: {id}}}. */
function settingParts({ settings }: NewOffer): WireObject {
  const parts: Record<string, unknown> = {};
  for (const field of SETTING_FIELDS) {
    const id = settings[field] ?? null;
    if (id === null) continue;
    const [top = '', below] = OFFER_SETTINGS[field].path.split('.');
    parts[top] = below === undefined ? { id } : { ...(parts[top] as object | undefined), [below]: { id } };
  }
  return parts;
}

function wireParameter(parameter: NewOfferParameter): readonly WireObject[] {
  if (!hasValue(parameter)) return [];
  const { id, values, valuesIds, rangeValue } = parameter;
  const said = values.filter((value) => value.trim() !== '');
  if (rangeValue != null) return [{ id, rangeValue }];
  return [{ id, ...listed('valuesIds', valuesIds), ...listed('values', said) }];
}

function listed(name: string, list: readonly unknown[]): WireObject {
  return list.length === 0 ? {} : { [name]: list };
}
