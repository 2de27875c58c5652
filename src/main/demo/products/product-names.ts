import { leafOfProduct } from '../data/traits.ts';
import { modelOf, productName } from '../data/titles.ts';
import type { DemoState } from '../kinds.ts';

/** Products that nobody in the shop offers yet are in the catalogue too. */
const SURPLUS = 1000;

/** The catalogue's names in small letters, by number: 100,000 take a third of a second, so they are kept. */
export function catalogueNames(state: DemoState): readonly string[] {
  const { seed, offers } = state.settings;
  return state.memo('product-names', () =>
    Array.from({ length: offers + SURPLUS }, (_, number) =>
      productName(seed, number, leafOfProduct(seed, number)).toLowerCase(),
    ),
  );
}

/** Numbers of the products with this producer's code. */
export function numbersOfCode(state: DemoState, code: string): readonly number[] {
  const { seed, offers } = state.settings;
  const byCode = state.memo('product-codes', () =>
    Map.groupBy(
      Array.from({ length: offers + SURPLUS }, (_, number) => number),
      (number) => modelOf(seed, number),
    ),
  );
  return byCode.get(code) ?? [];
}
