import type { PublicOffer } from '../../../shared/contract-papers.ts';
import { isCurrency, type Money, parseAmountMinor } from '../../../shared/domain/money.ts';
import { err, ok } from '../../../shared/errors.ts';
import type { AllegroHttp } from '../allegro/http.ts';
import type { Handlers } from '../engine.ts';
import type { ReadDb } from '../store/handle.ts';
import { showOffer } from '../store/queries/offer-details.ts';

export type OfferRivalsParts = {
  readonly db: ReadDb;
  readonly http: AllegroHttp;
  /** Of the seller. */
  readonly userId: string;
};

const MOST = 20;
/** Sellers end their titles with what no buyer types. */
const WORDS_LOOKED_FOR = 4;

/** GET /offers/listing by the first words of the title, in the offer's category. */
export function offerRivalsHandlers({ db, http, userId }: OfferRivalsParts): Handlers<'offers.rivals'> {
  return {
    'offers.rivals': async ({ offerId }) => {
      const row = showOffer(db, offerId)?.row;
      if (row === undefined) return err({ kind: 'not-found', message: `There is no offer ${offerId} here.` });
      const phrase = row.title.split(/\s+/).slice(0, WORDS_LOOKED_FOR).join(' ');
      const { listPublicOffers } = await import('../allegro/endpoints/public-offer-information.ts');
      const category = row.categoryId === null ? {} : { 'category.id': row.categoryId };
      const query = { phrase, ...category, sort: '+withDeliveryPrice', limit: MOST };
      const answer = await http.call(listPublicOffers, { query });
      if (!answer.ok) return answer;
      const { items, searchMeta } = answer.value.value;
      const found = [...(items?.promoted ?? []), ...(items?.regular ?? [])];
      const offers = found.map(({ id, name, seller, sellingMode, delivery }): PublicOffer => ({
        offerId: id ?? '',
        title: name ?? '',
        seller: seller?.login ?? '',
        isOwn: seller?.id === userId,
        price: moneyIn(sellingMode?.price),
        delivery: moneyIn(delivery?.lowestPrice),
      }));
      const sorted = offers.toSorted((left, right) => withDelivery(left) - withDelivery(right));
      return ok({ phrase, total: searchMeta?.totalCount ?? offers.length, offers: sorted });
    },
  };
}

function withDelivery({ price, delivery }: PublicOffer): number {
  return (price?.amountMinor ?? Number.MAX_SAFE_INTEGER) + (delivery?.amountMinor ?? 0);
}

type Told = { readonly amount?: string | null | undefined; readonly currency?: string | null | undefined };

function moneyIn(told: Told | null | undefined): Money | null {
  const amountMinor = told?.amount ? parseAmountMinor(told.amount) : null;
  const currency = told?.currency ?? '';
  return amountMinor === null || !isCurrency(currency) ? null : { amountMinor, currency };
}
