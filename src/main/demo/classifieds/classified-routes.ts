import { malformed, ok, refused } from '../answers.ts';
import { CATEGORY_TREE } from '../data/category-tree.ts';
import { oneError } from '../errors.ts';
import type { Context, DemoAnswer } from '../kinds.ts';
import { isAnswer, ownOffer } from '../offers/offer-store.ts';
import { classifiedsOperations } from '../operations/classifieds.ts';
import { unknownThing } from '../resource.ts';
import { routesOf } from '../routes-of.ts';
import { CLASSIFIED_PACKAGES, packageNamed } from './classified-packages.ts';
import type { ClassifiedPackage } from './classified-packages.ts';
import { offerStats, sellerStats } from './classified-stats.ts';

type Chosen = {
  readonly basePackage: { readonly id: string };
  readonly extraPackages?: readonly { readonly id: string; readonly republish?: boolean }[] | null;
};

const FIRST: Chosen = { basePackage: { id: CLASSIFIED_PACKAGES[0]?.id ?? '' }, extraPackages: [] };

export const classifiedRoutes = routesOf(classifiedsOperations, {
  'GET /sale/classifieds-packages': listPackages,
  'GET /sale/classifieds-packages/{packageId}': readPackage,
  'GET /sale/offer-classifieds-packages/{offerId}': readChosen,
  'PUT /sale/offer-classifieds-packages/{offerId}': choose,
  'GET /sale/classified-offers-stats': offerStats,
  'GET /sale/classified-seller-stats': sellerStats,
});

function listPackages({ query }: Context): DemoAnswer {
  const categoryId = query.get('category.id') ?? '';
  if (!CATEGORY_TREE.byId.has(categoryId))
    return malformed('category.id', `There is no category ${categoryId}.`);
  return ok({ packages: CLASSIFIED_PACKAGES.map(inWords) });
}

function readPackage({ params }: Context): DemoAnswer {
  const found = packageNamed(params['packageId'] ?? '');
  return found === null ? unknownThing() : ok(inWords(found));
}

function inWords({ id, name, type, extensions, promotions, duration }: ClassifiedPackage): object {
  return { id, name, type, extensions, promotions, publication: { duration } };
}

/** An ad has a package from the beginning; other offers have none. */
function readChosen(context: Context): DemoAnswer {
  const offerId = context.params['offerId'] ?? '';
  const refusal = refuseOffer(context, offerId);
  if (refusal !== null) return refusal;
  const { basePackage, extraPackages } = chosen(context).get(offerId) ?? FIRST;
  const extras = (extraPackages ?? []).map((one) => ({ republish: false, ...one }));
  return ok({ basePackage, extraPackages: extras });
}

function choose(context: Context): DemoAnswer {
  const offerId = context.params['offerId'] ?? '';
  const refusal = refuseOffer(context, offerId);
  if (refusal !== null) return refusal;
  const wanted = context.json as Chosen;
  if (packageNamed(wanted.basePackage.id)?.type !== 'BASE')
    return refused('basePackage.id', `There is no base package ${wanted.basePackage.id}.`);
  const strange = (wanted.extraPackages ?? []).findIndex(({ id }) => packageNamed(id)?.type !== 'EXTRA');
  if (strange >= 0) return refused(`extraPackages[${strange}].id`, 'There is no such extra package.');
  chosen(context).put(offerId, wanted);
  return { status: 200, headers: {}, body: null };
}

function refuseOffer({ state, now }: Context, offerId: string): DemoAnswer | null {
  const found = ownOffer(state, offerId, now);
  if (isAnswer(found)) return found;
  if (found.doc.sellingMode.format === 'ADVERTISEMENT') return null;
  return oneError(404, 'ClassifiedNotFoundException', 'The offer is no classified ad.');
}

function chosen({ state }: Context) {
  return state.table<Chosen>('classified-packages');
}
