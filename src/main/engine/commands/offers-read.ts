import { type AppError, type Result, err, ok } from '../../../shared/errors.ts';
import type { Handlers, ReaderCommand } from '../engine.ts';
import type { Clock } from '../ports.ts';
import type { ReadDb } from '../store/handle.ts';
import { countOffers, showOffer } from '../store/queries/offer-details.ts';
import { shopCategories } from '../store/queries/categories.ts';
import { missingCodes } from '../store/queries/missing-codes.ts';
import { listOffers } from '../store/queries/offer-list.ts';
import { offerRows } from '../store/queries/offer-page.ts';
import { OfferSearch } from '../store/queries/offer-search.ts';
import { offerIdsOf } from '../store/queries/offer-view.ts';
import { toDetails } from './offer-details.ts';
import { parametersGround } from './offer-parameters.ts';
import { commonParameters } from '../store/queries/common-parameters.ts';
import { OfferViews } from './offer-views.ts';

export type OffersReadCommand = Exclude<Extract<ReaderCommand, `offers.${string}`>, 'offers.bulk-preview'>;

export function offersReadHandlers(input: {
  readonly db: ReadDb;
  readonly clock: Clock;
}): Handlers<OffersReadCommand> {
  const { db } = input;
  const views = new OfferViews(input.clock);
  const search = new OfferSearch(db);
  return {
    'offers.open': ({ firstRows, ...query }) => {
      const rowIds = search.find(query);
      const view = { viewId: views.keep(rowIds), total: rowIds.length };
      if (firstRows === undefined) return ok(view);
      return ok({ ...view, rows: offerRows(db, [...rowIds.subarray(0, firstRows)]) });
    },
    'offers.page': ({ viewId, index, limit }) => {
      const rowIds = views.find(viewId);
      if (rowIds === null) return closedView();
      return ok({ rows: offerRows(db, [...rowIds.subarray(index, index + limit)]), total: rowIds.length });
    },
    'offers.ids': ({ viewId }) => {
      const rowIds = views.find(viewId);
      return rowIds === null ? closedView() : ok({ offerIds: offerIdsOf(db, rowIds) });
    },
    'offers.list': (query) => {
      const page = listOffers(db, query);
      if (page !== null) return ok(page);
      return err({ kind: 'bad-input', message: '"after" is no cursor of an earlier list', path: 'after' });
    },
    'offers.show': ({ offerId }) => {
      const stored = showOffer(db, offerId);
      if (stored === null) return err({ kind: 'not-found', message: `No offer ${offerId} here` });
      return ok(toDetails(db, stored, input.clock.now()));
    },
    'offers.common-parameters': ({ offerIds }) => ok(commonParameters(db, offerIds)),
    'offers.parameters': ({ offerId }) => parametersGround(db, offerId),
    'offers.counts': () => ok(countOffers(db)),
    'offers.categories': () => ok({ categories: shopCategories(db) }),
    'offers.find-codes': ({ codes }) => {
      const missing = missingCodes(db, codes);
      return ok({ found: codes.length - missing.length, missing });
    },
  };
}

function closedView(): Result<never, AppError> {
  return err({ kind: 'not-found', message: 'This list was closed; open it again' });
}
