import type { ItemPlace } from '../../../shared/contract-collections.ts';
import { isObject } from '../allegro/wire/reading.ts';

/** The item behind the address that an answer gave. */
export function madeAt(collection: string, answer: unknown): readonly ItemPlace[] {
  const location = isObject(answer) ? answer['location'] : null;
  const key = typeof location === 'string' ? (location.split('?')[0]?.split('/').at(-1) ?? '') : '';
  return key === '' ? [] : [{ name: collection, key }];
}
