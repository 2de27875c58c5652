import type { CommonParameters } from '../../../../shared/contract-offers.ts';
import type { OfferId } from '../../../../shared/domain/offer.ts';
import type { Choice, Requirement } from '../../../../shared/domain/requirement.ts';
import type { ReadDb } from '../handle.ts';
import { requirementsOf } from './category-requirements.ts';

type Category = { readonly categoryId: string; readonly offers: number };
type Found = { readonly requirement: Requirement; readonly offers: number };

/** What the categories of these offers ask, and of how many of them; archived ones are left out. */
export function commonParameters(db: ReadDb, offerIds: readonly OfferId[]): CommonParameters {
  const found = new Map<string, Found>();
  const unread: Category[] = [];
  for (const category of categoriesOf(db, offerIds)) {
    const requirements = requirementsOf(db, category.categoryId);
    if (requirements === null) unread.push(category);
    for (const requirement of requirements ?? [])
      if (!requirement.isOfProduct) found.set(requirement.id, joined(found, requirement, category.offers));
  }
  const parameters = [...found.values()].toSorted(
    (left, right) =>
      right.offers - left.offers || left.requirement.name.localeCompare(right.requirement.name),
  );
  const unreadOffers = unread.reduce((sum, { offers }) => sum + offers, 0);
  return { parameters, unread: unread.map(({ categoryId }) => categoryId), unreadOffers };
}

function categoriesOf(db: ReadDb, offerIds: readonly OfferId[]): readonly Category[] {
  const sql = `SELECT b.category_id AS categoryId, count(*) AS offers
    FROM json_each(?) j JOIN offer_base b ON b.offer_id = j.value
    WHERE b.category_id IS NOT NULL AND b.status <> 'ARCHIVED' GROUP BY b.category_id ORDER BY offers DESC`;
  return db.select<Category>(sql).all(JSON.stringify(offerIds));
}

/** A dictionary may differ from category to category: all entries are offered. */
function joined(found: ReadonlyMap<string, Found>, requirement: Requirement, offers: number): Found {
  const former = found.get(requirement.id);
  if (former === undefined) return { requirement, offers };
  const known = new Map<string, Choice>(former.requirement.choices.map((choice) => [choice.id, choice]));
  for (const choice of requirement.choices) if (!known.has(choice.id)) known.set(choice.id, choice);
  return {
    requirement: { ...former.requirement, choices: [...known.values()] },
    offers: former.offers + offers,
  };
}
