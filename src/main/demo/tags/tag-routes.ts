import { uuidOf } from '../data/dice.ts';
import { oneError } from '../errors.ts';
import type { Context, DemoAnswer, DemoState } from '../kinds.ts';
import { findOffer } from '../offers/offer-store.ts';
import { tagsOperations } from '../operations/tags.ts';
import { createThing, listThings, removeThing, thingsOf, unknownThing, updateThing } from '../resource.ts';
import type { Resource, Thing } from '../resource.ts';
import { routesOf } from '../routes-of.ts';

const NAMES = ['Nowość', 'Wyprzedaż', 'Na prezent'];

/** The seller's own labels for offers. */
export const TAGS: Resource = {
  table: 'tags',
  most: 100,
  unique: 'name',
  born: bornTags,
  completed: (sent) => ({ ...sent, hidden: sent['hidden'] ?? false }),
};
const MOST_OF_AN_OFFER = 10;

export const tagRoutes = routesOf(
  tagsOperations,
  {
    'GET /sale/offer-tags': listThings(TAGS, 'tags', { max: 1000, default: 1000, offsetMax: 9_999_999 }),
    'POST /sale/offer-tags': createThing(TAGS, '/sale/offer-tags', 200),
    'PUT /sale/offer-tags/{tagId}': changeTag,
    'DELETE /sale/offer-tags/{tagId}': removeThing(TAGS),
    'GET /sale/offers/{offerId}/tags': readTagsOfOffer,
    'POST /sale/offers/{offerId}/tags': changeTagsOfOffer,
  },
  { 'PUT /sale/offer-tags/{tagId}': ['tag-changes'] },
);

function bornTags({ settings }: DemoState): readonly Thing[] {
  return NAMES.map((name, at) => ({ id: uuidOf(settings.seed, at, 401), name, hidden: at === 2 }));
}

const change = updateThing(TAGS, '/sale/offer-tags');

/** Says nothing where it is well. */
function changeTag(context: Context): DemoAnswer {
  const answer = change(context);
  return answer.status < 300 ? { ...answer, body: null } : answer;
}

function readTagsOfOffer({ state, params, now }: Context): DemoAnswer {
  const offerId = params['offerId'] ?? '';
  if (findOffer(state, offerId, now) === null) return unknownThing();
  const ids = state.table<readonly string[]>('offer-tags').get(offerId) ?? [];
  const tags = thingsOf(state, TAGS).filter(({ id }) => ids.includes(id));
  return { status: 200, headers: {}, body: { tags } };
}

function changeTagsOfOffer({ state, params, json, now }: Context): DemoAnswer {
  const offerId = params['offerId'] ?? '';
  if (findOffer(state, offerId, now) === null) return unknownThing();
  const ids = (json as { tags: readonly { id: string }[] }).tags.map(({ id }) => id);
  const known = new Set(thingsOf(state, TAGS).map(({ id }) => id));
  const strange = ids.find((id) => !known.has(id));
  if (strange !== undefined)
    return oneError(422, 'TAG_NOT_FOUND', `There is no tag ${strange}.`, { path: 'tags' });
  if (ids.length > MOST_OF_AN_OFFER)
    return oneError(422, 'VALIDATION_ERROR', `An offer has at most ${MOST_OF_AN_OFFER} tags.`, {
      path: 'tags',
    });
  state.table<readonly string[]>('offer-tags').put(offerId, ids);
  return { status: 200, headers: {}, body: null };
}
