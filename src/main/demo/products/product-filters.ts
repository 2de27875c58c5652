import {
  BRAND_ID,
  CODE_ID,
  COLOUR_ID,
  HEIGHT_ID,
  MATERIAL_ID,
  WEIGHT_ID,
} from '../data/category-parameters.ts';
import type { Parameter } from '../data/offer-document.ts';
import { categoryParameter } from './product-store.ts';
import type { KnownProduct } from './product-store.ts';

/** What products can be filtered by, and how the values are chosen. */
const FILTERS: Readonly<Record<string, 'MULTI' | 'SINGLE' | 'NUMERIC' | 'TEXT'>> = {
  [BRAND_ID]: 'MULTI',
  [COLOUR_ID]: 'MULTI',
  [MATERIAL_ID]: 'SINGLE',
  [HEIGHT_ID]: 'NUMERIC',
  [WEIGHT_ID]: 'NUMERIC',
  [CODE_ID]: 'TEXT',
};
const ENDS = [
  ['.from', 'od'],
  ['.to', 'do'],
] as const;

export function asksFilters(query: URLSearchParams): boolean {
  return [...query.keys()].some((name) => filterOf(name) !== null);
}

/** Whether a product has what every filter of the query asks for. */
export function passesFilters(product: KnownProduct, query: URLSearchParams): boolean {
  const names = [...new Set(query.keys())].filter((name) => filterOf(name) !== null);
  return names.every((name) => {
    const id = filterOf(name) ?? '';
    const parameter = product.parameters.find((one) => one.id === id);
    if (parameter === undefined) return false;
    const asked = query.getAll(name).filter((value) => value !== '');
    const number = Number(parameter.values[0]);
    if (name.endsWith('.from')) return number >= Number(asked[0]);
    if (name.endsWith('.to')) return number <= Number(asked[0]);
    return [...(parameter.valuesIds ?? []), ...parameter.values].some((value) => asked.includes(value));
  });
}

/** The filters that would tell these products apart. */
export function toldFilters(products: readonly KnownProduct[], query: URLSearchParams): readonly object[] {
  return Object.entries(FILTERS).flatMap(([id, type]) => {
    const found = products.flatMap((product) => {
      const parameter = product.parameters.find((one) => one.id === id);
      return parameter === undefined
        ? []
        : [{ parameter, unit: categoryParameter(product, id)?.unit ?? null }];
    });
    const [first] = found;
    if (first === undefined) return [];
    const parameters = found.map(({ parameter }) => parameter);
    const base = { id, type, name: first.parameter.name };
    if (type !== 'NUMERIC') return [{ ...base, values: choices(parameters, query.getAll(id)) }];
    const numbers = parameters.map(({ values }) => Number(values[0]));
    const values = ENDS.map(([idSuffix, name]) => ({
      name,
      value: query.get(id + idSuffix) ?? '',
      idSuffix,
      count: parameters.length,
      selected: query.has(id + idSuffix),
    }));
    const [minValue, maxValue] = [Math.min(...numbers), Math.max(...numbers)];
    return [{ ...base, values, minValue, maxValue, ...(first.unit === null ? {} : { unit: first.unit }) }];
  });
}

function choices(parameters: readonly Parameter[], asked: readonly string[]): readonly object[] {
  const values = parameters.map(({ values: [name = ''], valuesIds }) => ({
    name,
    value: valuesIds?.[0] ?? name,
  }));
  return [...Map.groupBy(values, ({ value }) => value)].map(([value, all]) => ({
    name: all[0]?.name ?? value,
    value,
    count: all.length,
    selected: asked.includes(value),
  }));
}

/** The parameter that a parameter of the query filters by, or null. */
function filterOf(name: string): string | null {
  const id = name.replace(/\.(from|to)$/, '');
  return id in FILTERS ? id : null;
}
