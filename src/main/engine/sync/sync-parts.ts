import { type AppError, type Result, err } from '../../../shared/errors.ts';
import type { OfferId } from '../../../shared/domain/offer.ts';
import type { ListedByIds, OfferPort } from '../allegro/offer-port.ts';
import type { SettingsPort } from '../allegro/settings-port.ts';
import type { Clock, DurableStep, Log } from '../ports.ts';
import type { WriteDb } from '../store/handle.ts';

/** What every piece of the sync works with. */
export type SyncParts = {
  readonly db: WriteDb;
  readonly port: SyncPort;
  /** The same offers with the manners of the background: a share of the limits, after everything else. */
  readonly detailsPort: Pick<OfferPort, 'getOffer'>;
  readonly orders: OrdersPort;
  readonly categories: CategoryPort;
  readonly names: NamesPort;
  readonly clock: Clock;
  readonly log: Log;
  readonly durableStep: DurableStep;
  /** Says which tables a batch has just changed. */
  readonly emit: (tables: readonly string[]) => void;
};

/** The sync only reads. */
export type SyncPort = Pick<OfferPort, 'listPage' | 'listByIds' | 'getOffer' | 'getParts' | 'offerEvents'>;

export type OrdersPort = Pick<SettingsPort, 'orderEvents' | 'latestOrderEventId'>;

export type NamesPort = Pick<
  SettingsPort,
  'shippingRates' | 'returnPolicies' | 'impliedWarranties' | 'warranties'
>;

export type CategoryPort = Pick<SettingsPort, 'category' | 'categoryEvents'>;

/** Offers touched by a piece of work, or why it stopped; what was done before stands. */
export type Changed = Result<number, AppError>;

export function cancelled(): { readonly ok: false; readonly error: AppError } {
  return err({ kind: 'cancelled', message: 'The sync was stopped' });
}

/** Whether an error is about one offer only, so that the others can go on. */
export function isAboutOneOffer(error: AppError): boolean {
  if (error.kind === 'refused' || error.kind === 'not-found') return true;
  // A whole answer that could not be read; 500 and above is Allegro as a whole.
  return error.kind === 'server' && error.status < 500;
}

export function isGone(error: AppError): boolean {
  return error.kind === 'not-found' || (error.kind === 'refused' && error.status === 404);
}

/** Offers that are in the list though their item could not be read. */
export function unreadIds({ unread = [] }: Pick<ListedByIds, 'unread'>): readonly OfferId[] {
  return unread.flatMap(({ offerId }) => offerId ?? []);
}
