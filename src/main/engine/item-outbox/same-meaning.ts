import { parseInstant } from '../allegro/instant.ts';
import { isObject, type WireObject } from '../allegro/wire/reading.ts';

/**
 * Whether two values of a document say the same: 179.0 is 179.00, one instant may be written in two ways, and
 * what is left out, null and an empty list are alike.
 */
export function isSameMeaning(left: unknown, right: unknown): boolean {
  if (isNothing(left) || isNothing(right)) return isNothing(left) && isNothing(right);
  if (Array.isArray(left) && Array.isArray(right))
    return left.length === right.length && left.every((entry, at) => isSameMeaning(entry, right[at]));
  if (isObject(left) && isObject(right)) return areSameObjects(left, right);
  return left === right || isSameInstant(left, right);
}

/** Whether `whole` says at least all that `part` says. */
export function covers(whole: unknown, part: unknown): boolean {
  if (isNothing(part)) return true;
  if (Array.isArray(whole) && Array.isArray(part))
    return whole.length === part.length && part.every((entry, at) => covers(whole[at], entry));
  if (isObject(whole) && isObject(part) && !isMoney(part))
    return Object.keys(part).every((name) => covers(whole[name], part[name]));
  return isSameMeaning(whole, part);
}

function isNothing(value: unknown): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}

function areSameObjects(left: WireObject, right: WireObject): boolean {
  if (isMoney(left) && isMoney(right))
    return left.currency === right.currency && Number(left.amount) === Number(right.amount);
  const names = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...names].every((name) => isSameMeaning(left[name], right[name]));
}

function isMoney(value: WireObject): boolean {
  return 'amount' in value && typeof value.currency === 'string' && Number.isFinite(Number(value.amount));
}

function isSameInstant(left: unknown, right: unknown): boolean {
  const instant = parseInstant(left);
  return instant !== null && instant === parseInstant(right);
}
