import { isObject, listAt } from './wire/reading.ts';

/** What a request counts for in the limits of offers: the offers that its command names, else 1. */
export function costOf(json: unknown): number {
  if (!isObject(json)) return 1;
  const named = listAt(json, 'offerCriteria').flatMap((criterion) =>
    isObject(criterion) ? listAt(criterion, 'offers') : [],
  );
  return Math.max(1, named.length, listAt(json, 'modifications').length);
}
