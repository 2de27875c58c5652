import type { FillParameters } from '../../src/shared/domain/edit.ts';
import type { WireParameter } from '../../src/shared/domain/offer-parameters.ts';
import { rivalEdits } from '../support/rival-edits.ts';
import { truthOf } from '../support/world-story.ts';
import type { World } from '../support/world.ts';

/** Every category of the demo asks for them. */
export const CONDITION = '11323';
export const WORDS = '228273';

export function fill(...parameters: readonly WireParameter[]): FillParameters {
  return { kind: 'fill', parameters };
}

/** Condition, words about it, or both; now and then without words. */
export function filled(number: number): FillParameters {
  const condition = { id: CONDITION, valuesIds: [`${CONDITION}_${number % 2 === 0 ? 1 : 3}`] };
  const words = { id: WORDS, values: number > 75 ? [] : [`Opis numer ${number}`] };
  return fill(...([[condition], [words], [condition, words]][number % 3] ?? []));
}

export function rivalParameter(number: number): WireParameter {
  if (number % 2 === 0) return { id: WORDS, values: [`Słowa rywala ${number}`] };
  return { id: CONDITION, valuesIds: [`${CONDITION}_3`] };
}

export function parametersAt(world: World, offerId: string): readonly WireParameter[] {
  return (truthOf(world, offerId) as unknown as { parameters: readonly WireParameter[] }).parameters;
}

/** Somebody on Allegro's own pages changes some; all go as one list, the others as they are. */
export function rivalFills(world: World, offerId: string, ...next: readonly WireParameter[]): void {
  const others = parametersAt(world, offerId).filter(({ id }) => !next.some((each) => each.id === id));
  rivalEdits(world, offerId, { parameters: [...others, ...next] });
}
