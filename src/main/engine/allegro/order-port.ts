import type { OfferId } from '../../../shared/domain/offer.ts';
import type { Answer } from './offer-port.ts';

/** The order journal of one seller at Allegro. */
export type OrderPort = {
  /** GET /order/events, oldest first, at most 1000. `from` is exclusive; null starts at the oldest kept (60 days). */
  orderEvents(from: string | null): Answer<readonly OrderEvent[]>;
  /** GET /order/event-stats: where the journal ends now; null when there was no order yet. */
  latestOrderEvent(): Answer<{ readonly id: string } | null>;
};

export type OrderEvent = {
  readonly id: string;
  readonly type: string;
  readonly occurredAt: number;
  /** The offers of its line items. */
  readonly offerIds: readonly OfferId[];
};
