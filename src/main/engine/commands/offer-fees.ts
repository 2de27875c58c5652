import type { Fee } from '../../../shared/contract-papers.ts';
import { isCurrency, type Money, parseAmountMinor } from '../../../shared/domain/money.ts';
import type { Edition } from '../../../shared/domain/account.ts';
import { err, ok } from '../../../shared/errors.ts';
import type { AllegroHttp } from '../allegro/http.ts';
import { wireMoney } from '../allegro/wire/command.ts';
import { isObject, objectAt, type WireObject } from '../allegro/wire/reading.ts';
import { valuesAt } from '../collections/document-paths.ts';
import type { Handlers } from '../engine.ts';
import type { ReadDb } from '../store/handle.ts';
import { showOffer } from '../store/queries/offer-details.ts';

export type OfferFeesParts = {
  readonly db: ReadDb;
  readonly http: AllegroHttp;
  readonly edition: Edition;
};

/** POST /pricing/offer-fee-preview with the offer as it is shown here: with the price that was typed. */
export function offerFeesHandlers({ db, http, edition }: OfferFeesParts): Handlers<'offers.fees'> {
  return {
    'offers.fees': async ({ offerId }) => {
      const stored = showOffer(db, offerId);
      if (stored === null) return err({ kind: 'not-found', message: `There is no offer ${offerId} here.` });
      const { row, details, listing } = stored;
      const document = isObject(details) ? details : isObject(listing) ? listing : {};
      const { calculateOfferFeePreview } = await import('../allegro/endpoints/pricing.ts');
      const preview = previewOf(document, row.price);
      const json = {
        offer: edition === '2022' ? { ...preview, name: row.title } : inCategory(preview, document),
      };
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
function previewOf(document: WireObject, price: Money | null) {
  const parameters = valuesAt(document, 'parameters[]').filter(isObject).map(parameterOf);
  const duration = objectAt(document, 'publication')?.['duration'];
  const promotion = objectAt(document, 'promotion');
  const format = objectAt(document, 'sellingMode')?.['format'];
  return {
    id: String(document['id'] as string),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(promotion === null ? {} : { promotion }),
    ...(typeof duration === 'string' ? { publication: { duration } } : {}),
    sellingMode: {
      format: typeof format === 'string' ? format : 'BUY_NOW',
      ...(price === null ? {} : { price: wireMoney(price) }),
    },
  };
}

/** The former edition looks it up by itself. */
function inCategory<Preview>(preview: Preview, document: WireObject) {
  const id = objectAt(document, 'category')?.['id'];
  return { ...preview, category: { id: typeof id === 'string' ? id : '' } };
}

function parameterOf({ id, values, valuesIds, rangeValue }: WireObject) {
  return {
    id: String(id as string),
    ...(Array.isArray(values) ? { values: values as string[] } : {}),
    ...(Array.isArray(valuesIds) ? { valuesIds: valuesIds as string[] } : {}),
    ...(isObject(rangeValue) ? { rangeValue: rangeValue as never } : {}),
  };
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
