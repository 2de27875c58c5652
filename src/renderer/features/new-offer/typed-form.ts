import type { FieldProblem } from '../../../shared/domain/new-offer-problems.ts';
import { parseAmountMinor } from '../../../shared/domain/money.ts';
import type { NewOffer } from '../../../shared/domain/new-offer.ts';
import type { NewOfferForm } from '../../state/new-offer.ts';
import { tidied } from '../../ui/description/description-sections.ts';

/** What the form holds as an offer; what is no price or no number of pieces is told. */
export function typedOffer({ offer, price, stock, currency }: NewOfferForm): {
  readonly offer: NewOffer;
  readonly unread: readonly FieldProblem[];
} {
  const amountMinor = parseAmountMinor(price);
  const pieces = /^\d{1,9}$/.test(stock.replaceAll(/\s/g, '')) ? Number(stock.replaceAll(/\s/g, '')) : null;
  const unread: FieldProblem[] = [];
  if (amountMinor === null && price.trim() !== '') unread.push(NO_PRICE);
  if (pieces === null && stock.trim() !== '') unread.push(NO_COUNT);
  return {
    offer: {
      ...offer,
      price: amountMinor === null ? null : { amountMinor, currency },
      stock: pieces,
      description: offer.description === null ? null : tidied(offer.description),
    },
    unread,
  };
}

const NO_PRICE: FieldProblem = {
  field: 'price',
  code: 'price-unread',
  words: { en: 'This is no price.', pl: 'To nie jest cena.' },
};

const NO_COUNT: FieldProblem = {
  field: 'stock',
  code: 'stock-unread',
  words: { en: 'This is no number of pieces.', pl: 'To nie jest liczba sztuk.' },
};
