import { plannedChanges } from '../catalogue/scheduled-changes.ts';
import type { OfferDocument } from '../data/offer-document.ts';
import type { Context, DemoAnswer, DemoState } from '../kinds.ts';
import { readPaging } from '../paging.ts';
import { filledParameters, lackingParameters } from './completeness-rules.ts';
import { listIndexOf, listedAt, newestFirst } from './list-index.ts';
import { findOffer } from './offer-store.ts';

/**
 * GET /sale/offers/unfilled-parameters: offers that have not ended and lack a parameter that is compulsory,
 * or, where that is asked, one that is about to be.
 */
export function readUnfilledParameters(context: Context): DemoAnswer {
  const { state, query } = context;
  const paging = readPaging(query, { max: 1000, default: 100, offsetMax: Number.MAX_SAFE_INTEGER });
  if (!paging.ok) return paging.answer;
  const lackedBy = query.get('parameterType') === 'REQUIREMENT_PLANNED' ? plannedIn(context) : compulsory;
  const wanted = query.getAll('offer.id');
  const unfilled = openOffers(state, context.now)
    .filter(({ id }) => wanted.length === 0 || wanted.includes(id))
    .map((doc) => ({ doc, lacking: lackedBy(doc) }))
    .filter(({ lacking }) => lacking.length > 0);
  const offers = unfilled.slice(paging.offset, paging.offset + paging.limit).map(({ doc, lacking }) => ({
    id: doc.id,
    parameters: lacking.map((id) => ({ id })),
    category: doc.category,
  }));
  return { status: 200, headers: {}, body: { offers, count: offers.length, totalCount: unfilled.length } };
}

type LackedBy = (doc: OfferDocument) => readonly string[];

const compulsory: LackedBy = (doc) => lackingParameters(doc).map(({ id }) => id);

function plannedIn({ state, now }: Context): LackedBy {
  const planned = plannedChanges(state, now);
  return (doc) => {
    const filled = filledParameters(doc);
    const ofCategory = planned.filter(({ category }) => category.id === doc.category.id);
    return [...new Set(ofCategory.map(({ parameter }) => parameter.id))].filter((id) => !filled.has(id));
  };
}

function openOffers(state: DemoState, now: number): readonly OfferDocument[] {
  const index = listIndexOf(state);
  const slots = newestFirst(
    index,
    now,
    (slot) => listedAt(state, index, slot).publication.status !== 'ENDED',
  );
  return [...slots].flatMap((slot) => {
    const record = findOffer(state, listedAt(state, index, slot).id, now);
    return record === null ? [] : [record.doc];
  });
}
