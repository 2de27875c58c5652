import type { ActivityLine, Journal, Who } from './domain/activity.ts';
import type { OfferId } from './domain/offer.ts';

export type ActivityCommands = {
  /** What the three journals told, newest first, and where nothing is known. */
  'activity.list': {
    in: {
      journals?: readonly Journal[];
      who?: readonly Who[];
      /** Of one offer. */
      offerId?: OfferId;
      before: { readonly at: number; readonly id: string } | null;
      limit: number;
    };
    out: {
      lines: readonly ActivityLine[];
      next: { readonly at: number; readonly id: string } | null;
    };
  };
};
