import { oneError } from '../errors.ts';
import type { DemoAnswer } from '../kinds.ts';
import { isObject } from '../offers/merge-patch.ts';

/**
 * The offers a command names, or the answer that refuses: 1 to 1000 by CONTAINS_OFFERS, the only
 * criterion.
 */
export function readCriteria(json: unknown): readonly string[] | DemoAnswer {
  const criteria: unknown[] =
    isObject(json) && Array.isArray(json['offerCriteria']) ? json['offerCriteria'] : [];
  const [criterion] = criteria;
  if (criteria.length !== 1 || !isObject(criterion) || criterion['type'] !== 'CONTAINS_OFFERS') {
    return refused('Exactly one criterion of the type CONTAINS_OFFERS is expected.');
  }
  const offers: unknown[] = Array.isArray(criterion['offers']) ? criterion['offers'] : [];
  const ids = offers.map((offer) =>
    isObject(offer) && typeof offer['id'] === 'string' ? offer['id'] : null,
  );
  const known = ids.filter((id) => id !== null);
  if (known.length !== ids.length) return refused('Every offer needs an id.');
  if (known.length < 1 || known.length > 1000) return refused('A command names 1 to 1000 offers.');
  return known;
}

function refused(message: string): DemoAnswer {
  return oneError(422, 'VALIDATION_ERROR', message, { path: 'offerCriteria' });
}
