import { hash, uuidOf } from '../data/dice.ts';
import { VEHICLES, VEHICLE_GROUPS } from '../data/vehicles.ts';
import type { Vehicle } from '../data/vehicles.ts';
import { supportOf } from './supported-categories.ts';

const FITTING = 6;

/** The vehicles that a product fits: the same always. None where its category knows no such list. */
export function vehiclesFor(seed: number, product: number, categoryId: string): readonly Vehicle[] {
  const support = supportOf(categoryId);
  if (support === null) return [];
  const type = support.itemsType === 'MOTORCYCLE' ? 'MOTORCYCLE' : 'CAR';
  const groups = new Set(VEHICLE_GROUPS.filter((group) => group.type === type).map(({ id }) => id));
  const all = VEHICLES.filter(({ groupId }) => groups.has(groupId));
  const start = hash(seed, product, 715) % all.length;
  return Array.from({ length: FITTING }, (_, at) => all[(start + at * 5) % all.length]).filter(
    (vehicle) => vehicle !== undefined,
  );
}

/** What a product's own list is called. */
export function compatibilityListId(seed: number, product: number): string {
  return uuidOf(seed, product, 716);
}
