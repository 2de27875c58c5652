import { ok } from '../answers.ts';
import { isForeignOffer } from '../data/offer-id.ts';
import { errors } from '../errors.ts';
import type { Context, DemoAnswer } from '../kinds.ts';
import { isAnswer, ownOffer } from '../offers/offer-store.ts';
import { offerManagementOperations } from '../operations/offer-management.ts';
import { promotionPackagesOperations } from '../operations/promotion-packages.ts';
import { routesOf } from '../routes-of.ts';
import { listPromoOptions } from './all-promo-options.ts';
import { changed, type PromoChange } from './change-promotion.ts';
import { putPromoCommand, readPromoCommand, readPromoTasks } from './promo-command.ts';
import { UNPROMOTED, promoOptions, promotionsOf, savePromotions, type Promotions } from './promo-options.ts';
import { PROMO_MARKETS, availablePackages } from './promo-packages.ts';
import { whyUnpromotable } from './promotable.ts';

export const promoRoutes = [
  ...routesOf(offerManagementOperations, { 'GET /sale/offers/promo-options': listPromoOptions }),
  ...routesOf(promotionPackagesOperations, {
    'GET /sale/offer-promotion-packages': ({ state }) => ok(availablePackages(state.settings.edition)),
    'PUT /sale/offers/promo-options-commands/{commandId}': putPromoCommand,
    'GET /sale/offers/promo-options-commands/{commandId}': readPromoCommand,
    'GET /sale/offers/promo-options-commands/{commandId}/tasks': readPromoTasks,
    'GET /sale/offers/{offerId}/promo-options': readOptions,
    'POST /sale/offers/{offerId}/promo-options-modification': modifyOptions,
  }),
];

function readOptions({ state, params, now }: Context): DemoAnswer {
  const { offerId = '' } = params;
  const found = ownOffer(state, offerId, now);
  return isAnswer(found) ? found : ok(promoOptions(state, offerId, now));
}

type Wishes = {
  readonly modifications?: readonly PromoChange[];
  readonly additionalMarketplaces?: readonly {
    readonly marketplaceId?: string;
    readonly modifications?: readonly PromoChange[];
  }[];
};

/** All changes or none. An offer that does not exist is a 422 here. */
function modifyOptions(context: Context): DemoAnswer {
  const { state, params, now } = context;
  const { offerId = '' } = params;
  const problem = whyUnpromotable({ state, now }, offerId);
  if (problem !== null) return errors(isForeignOffer(offerId) ? 403 : 422, [problem]);
  const { modifications = [], additionalMarketplaces = [] } = context.json as Wishes;
  const wishes = [
    { marketplaceId: PROMO_MARKETS[0], modifications },
    ...additionalMarketplaces.map((one) => ({ marketplaceId: '', modifications: [], ...one })),
  ];
  let after: Promotions = promotionsOf(state, offerId, now);
  for (const { marketplaceId, modifications: changes } of wishes) {
    for (const change of changes) {
      const next = changed({ state, marketplaceId, now }, after[marketplaceId] ?? UNPROMOTED, change);
      if ('code' in next) return errors(422, [next]);
      after = { ...after, [marketplaceId]: next };
    }
  }
  savePromotions(state, offerId, after);
  return ok(promoOptions(state, offerId, now));
}
