import type { Fee } from '../../../shared/contract-papers.ts';
import { isCurrency, type Money, parseAmountMinor } from '../../../shared/domain/money.ts';
import type { OfferId } from '../../../shared/domain/offer.ts';
import { err, ok } from '../../../shared/errors.ts';
import type { AllegroHttp } from '../allegro/http.ts';
import { wireMoney } from '../allegro/wire/command.ts';
import { isObject, objectAt, type WireObject } from '../allegro/wire/reading.ts';
import type { Handlers } from '../engine.ts';
import type { ReadDb } from '../store/handle.ts';
import { showOffer } from '../store/queries/offer-details.ts';

export type OfferFeesParts = { readonly db: ReadDb; readonly http: AllegroHttp };

/** POST /pricing/offer-fee-preview with the offer as it is shown here: with the price that was typed. */
export function offerFeesHandlers({ db, http }: OfferFeesParts): Handlers<'offers.fees'> {
  return {
    'offers.fees': async ({ offerId }) => {
      const stored = showOffer(db, offerId);
      if (stored === null) return err({ kind: 'not-found', message: `There is no offer ${offerId} here.` });
      const { row, details, listing } = stored;
      const document = isObject(details) ? details : isObject(listing) ? listing : {};
      const { calculateOfferFeePreview } = await import('../allegro/endpoints/pricing.ts');
      const json = { offer: previewOf(offerId, document, row.price) };
      const answer = await http.call(calculateOfferFeePreview, { json });
      if (!answer.ok) return answer;
      const { commissions, quotes } = answer.value.value;
      return ok({
        price: row.price,
        commissions: feesIn(commissions ?? []),
        charges: feesIn(quotes ?? []),
      });
    },
  };
}

/** What a fee depends on, and nothing else of the offer. */
function previewOf(id: OfferId, document: WireObject, price: Money | null) {
  const parameters = document['parameters'];
  const duration = objectAt(document, 'publication')?.['duration'];
  const sellingMode = objectAt(document, 'sellingMode') ?? {};
  return {
    id,
    category: objectAt(document, 'category') ?? {},
    ...(Array.isArray(parameters) ? { parameters: parameters as never } : {}),
    ...(isObject(document['promotion']) ? { promotion: document['promotion'] } : {}),
    ...(typeof duration === 'string' ? { publication: { duration } } : {}),
    sellingMode: { ...sellingMode, ...(price === null ? {} : { price: wireMoney(price) }) },
  } as never;
}

type Told = {
  readonly name?: string | null | undefined;
  readonly type?: string | null | undefined;
  readonly fee?: { readonly amount: string; readonly currency: string } | null | undefined;
  readonly cycleDuration?: string | null | undefined;
};

function feesIn(told: readonly Told[]): readonly Fee[] {
  return told.flatMap(({ name, type, fee, cycleDuration }) => {
    const amountMinor = fee ? parseAmountMinor(fee.amount) : null;
    if (!fee || amountMinor === null || !isCurrency(fee.currency)) return [];
    const price = { amountMinor, currency: fee.currency };
    return [{ name: name ?? type ?? '', price, every: cycleDuration ?? null }];
  });
}
