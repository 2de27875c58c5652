import type { ParametersGround } from '../../../shared/contract-offers.ts';
import type { OfferId } from '../../../shared/domain/offer.ts';
import { type AppError, err, ok, type Result } from '../../../shared/errors.ts';
import type { ReadDb } from '../store/handle.ts';
import { knownOffer } from '../store/queries/edited-offers.ts';
import {
  categoryReader,
  meantParameters,
  namedParameters,
  offerParameters,
} from '../store/queries/offer-parameters.ts';

/** What is known here of the offer's parameters and of its category. */
export function parametersGround(db: ReadDb, offerId: OfferId): Result<ParametersGround, AppError> {
  const offer = knownOffer(db, offerId)?.base;
  if (offer === undefined) return err({ kind: 'not-found', message: `There is no offer ${offerId} here.` });
  const { categoryId } = offer;
  const base = offerParameters(db, offerId);
  const { requirements, ofProduct } = categoryReader(db)(offerId);
  return ok({
    categoryId,
    requirements,
    parameters: base === undefined ? null : meantParameters(db, offerId, base),
    ofProduct,
    namedOfProduct: namedParameters(requirements, ofProduct),
  });
}
