import type { Words } from '../../../shared/contract-collections.ts';
import type { Collection } from './collection.ts';
import { valueAt } from './document-paths.ts';

/** Why this item, as Allegro has it, can neither be changed nor deleted; null where it can. */
export function whyFixed({ fixed }: Pick<Collection, 'fixed'>, base: unknown): Words | null {
  if (fixed === undefined || base === null) return null;
  const isFixed = Object.entries(fixed.where).every(([path, value]) => valueAt(base, path) === value);
  return isFixed ? fixed.why : null;
}
