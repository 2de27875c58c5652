import type { OfferDocument, Parameter } from '../data/offer-document.ts';
import { isObject } from '../offers/merge-patch.ts';

/**
 * The offer in the shape of GET /sale/offers/{offerId}, as it was until 2024: one product beside the offer,
 * its parameters among the offer's own, pictures as objects. What an offer has not is left out.
 */
export function formerOffer(doc: OfferDocument): object {
  const { productSet, parameters, images, publication, ...others } = doc;
  const { taxSettings: _rates, additionalMarketplaces: _abroad, ...rest } = others;
  const [first] = productSet;
  const { marketplaces: _, ...published } = publication;
  return withoutNulls({
    ...rest,
    product: first?.product.id == null ? null : { id: first.product.id },
    parameters: [...parameters, ...(first?.product.parameters ?? [])].map(formerParameter),
    images: images.map((url) => ({ url })),
    publication: published,
    tax: formerTax(doc),
  }) as object;
}

function formerParameter({ id, values, valuesIds, rangeValue }: Parameter): object {
  return { id, values, valuesIds, rangeValue };
}

/** The share of today's first rate, where nothing was said in the former words. */
function formerTax({ tax, taxSettings }: OfferDocument): unknown {
  if (tax !== undefined || !isObject(taxSettings)) return tax;
  const rates: unknown[] = Array.isArray(taxSettings['rates']) ? taxSettings['rates'] : [];
  const [rate] = rates;
  const share = isObject(rate) ? rate['rate'] : null;
  const { subject, exemption } = taxSettings;
  return { rate: share, percentage: share, subject, exemption };
}

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (!isObject(value)) return value;
  const told = Object.entries(value).filter(([, part]) => part !== null && part !== undefined);
  return Object.fromEntries(told.map(([name, part]) => [name, withoutNulls(part)]));
}
