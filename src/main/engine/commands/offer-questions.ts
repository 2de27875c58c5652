import type { Account } from '../../../shared/domain/account.ts';
import type { AllegroHttp } from '../allegro/http.ts';
import type { Handlers } from '../engine.ts';
import type { ReadDb } from '../store/handle.ts';
import { offerFeesHandlers } from './offer-fees.ts';
import { offerRivalsHandlers } from './offer-rivals.ts';

type Parts = {
  readonly db: ReadDb;
  readonly http: AllegroHttp;
  readonly account: Pick<Account, 'edition' | 'userId'>;
};

/** What Allegro is asked about an offer on demand, and what nobody keeps. */
export function offerQuestionHandlers({
  db,
  http,
  account,
}: Parts): Handlers<'offers.fees' | 'offers.rivals'> {
  return {
    ...offerFeesHandlers({ db, http, edition: account.edition }),
    ...offerRivalsHandlers({ db, http, userId: account.userId }),
  };
}
