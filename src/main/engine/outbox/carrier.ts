import { OFFER_FIELDS, isOfferField } from '../../../shared/domain/offer-fields.ts';
import type { Intent } from '../../../shared/domain/edit.ts';

/** POST /sale/offer-bulk-modification-commands: 1 to 25 entries. */
export const BULK_ENTRIES = 25;
/** PUT /sale/offer-publication-commands/{commandId} and the price command: at most 1000 offers. */
export const COMMAND_OFFERS = 1000;

/** Which kind of write carries an edit. Stock 0 is an end of the offer, never a number of pieces. */
export type Carrier = 'stock' | 'price' | 'activate' | 'end' | 'patch' | 'modification';

export function carrierOf(field: string, intent: Intent): Carrier {
  switch (field) {
    case 'stock':
      return endsByStock(intent) ? 'end' : 'stock';
    case 'price':
      return 'price';
    case 'publication':
      return intent.kind === 'set' && intent.value === 'ENDED' ? 'end' : 'activate';
    default:
      return isOfferField(field) && OFFER_FIELDS[field].carrier === 'modification' ? 'modification' : 'patch';
  }
}

export function endsByStock(intent: Intent): boolean {
  return intent.kind === 'set' && intent.value === 0;
}
