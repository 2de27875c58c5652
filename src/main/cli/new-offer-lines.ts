import type { NewOfferRow } from '../../shared/contract-new-offers.ts';
import { toWireAmount } from '../../shared/domain/money.ts';
import { columns } from './output.ts';

/** A new offer as it will be, with what it lacks. */
export function newOfferLines(row: NewOfferRow): readonly string[] {
  const { changeId, offer, ground, state, problems, offerId, titles } = row;
  const { price, stock, product, externalId, images, publish } = offer;
  const settings = Object.entries(offer.settings).flatMap(([field, key]) =>
    key === null ? [] : [[`  ${field}`, titles[key] ?? key]],
  );
  return [
    `${changeId}  ${offer.title}  (${state}${offerId === null ? '' : `, offer ${offerId}`})`,
    ...columns([
      ['  product', [product.name, product.ean].filter(Boolean).join(', ')],
      ['  category', ground.categoryName ?? offer.categoryId ?? '-'],
      ['  price', price === null ? '-' : `${toWireAmount(price.amountMinor)} ${price.currency}`],
      ['  stock', stock === null ? '-' : String(stock)],
      ['  SKU', externalId],
      ['  photos', String(images.length)],
      ...settings,
      ['  is to be', publish ? 'put on sale: buyers see it, and Allegro may charge fees' : 'a draft'],
    ]),
    ...problems.map(({ field, words }) => `  ! ${field}: ${words.en}`),
  ];
}
