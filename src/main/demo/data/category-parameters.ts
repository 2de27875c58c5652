import type { Leaf } from './category-tree.ts';
import { hash } from './dice.ts';
import { BRANDS, COLOURS, MATERIALS } from './words.ts';

export type Entry = {
  readonly id: string;
  readonly value: string;
  readonly dependsOnValueIds: readonly string[];
};

type Condition = {
  readonly parametersWithValue: readonly { readonly id: string; readonly oneOfValueIds: readonly string[] }[];
  readonly parametersWithoutValue?: readonly { readonly id: string }[];
};

export type CategoryParameter = {
  readonly id: string;
  readonly name: string;
  readonly type: 'string' | 'integer' | 'float' | 'dictionary';
  readonly required: boolean;
  readonly requiredForProduct: boolean;
  readonly requiredIf: Condition | null;
  readonly displayedIf: Condition | null;
  readonly unit: string | null;
  readonly describesProduct: boolean;
  readonly dependsOnParameterId: string | null;
  readonly ambiguousValueId: string | null;
  readonly customValuesEnabled: boolean;
  readonly restrictions: Readonly<Record<string, number | boolean>>;
  readonly dictionary: readonly Entry[] | null;
};

export const CONDITION_ID = '11323';
export const EAN_ID = '225693';
export const BRAND_ID = '248811';
export const CODE_ID = '224017';
export const COLOUR_ID = '249512';
export const MATERIAL_ID = '130531';
export const HEIGHT_ID = '3626';
export const WEIGHT_ID = '17448';
export const PIECES_ID = '201669';
export const AGE_ID = '219081';
export const NEW_VALUE_ID = '11323_1';
const USED_VALUE_ID = '11323_2';

const NONE = {
  required: false,
  requiredForProduct: false,
  requiredIf: null,
  displayedIf: null,
  unit: null,
  describesProduct: true,
  dependsOnParameterId: null,
  ambiguousValueId: null,
  customValuesEnabled: false,
  restrictions: {},
  dictionary: null,
} as const;

const IF_USED = { parametersWithValue: [{ id: CONDITION_ID, oneOfValueIds: [USED_VALUE_ID] }] };

const EVERYWHERE: readonly CategoryParameter[] = [
  {
    ...NONE,
    id: CONDITION_ID,
    name: 'Stan',
    type: 'dictionary',
    required: true,
    describesProduct: false,
    restrictions: { multipleChoices: false },
    dictionary: entries(CONDITION_ID, ['Nowy', 'Używany', 'Odnowiony']),
  },
  {
    ...NONE,
    id: '228273',
    name: 'Opis stanu',
    type: 'string',
    describesProduct: false,
    requiredIf: { ...IF_USED, parametersWithoutValue: [] },
    displayedIf: IF_USED,
    restrictions: { minLength: 2, maxLength: 200, allowedNumberOfValues: 1 },
  },
  {
    ...NONE,
    id: EAN_ID,
    name: 'EAN (GTIN)',
    type: 'string',
    restrictions: { minLength: 8, maxLength: 14, allowedNumberOfValues: 10 },
  },
  {
    ...NONE,
    id: CODE_ID,
    name: 'Kod producenta',
    type: 'string',
    requiredIf: {
      parametersWithValue: [{ id: CONDITION_ID, oneOfValueIds: [NEW_VALUE_ID] }],
      parametersWithoutValue: [{ id: EAN_ID }],
    },
    restrictions: { minLength: 1, maxLength: 40, allowedNumberOfValues: 1 },
  },
  {
    ...NONE,
    id: BRAND_ID,
    name: 'Marka',
    type: 'dictionary',
    required: true,
    requiredForProduct: true,
    ambiguousValueId: `${BRAND_ID}_${BRANDS.length + 1}`,
    customValuesEnabled: true,
    restrictions: { multipleChoices: false },
    dictionary: entries(BRAND_ID, [...BRANDS, 'inna']),
  },
];

const HERE_AND_THERE: readonly CategoryParameter[] = [
  {
    ...NONE,
    id: COLOUR_ID,
    name: 'Kolor',
    type: 'dictionary',
    restrictions: { multipleChoices: true },
    dictionary: entries(COLOUR_ID, COLOURS),
  },
  {
    ...NONE,
    id: HEIGHT_ID,
    name: 'Wysokość',
    type: 'float',
    unit: 'cm',
    restrictions: { min: 0.1, max: 9999, range: false, precision: 1 },
  },
  {
    ...NONE,
    id: WEIGHT_ID,
    name: 'Waga',
    type: 'float',
    unit: 'kg',
    restrictions: { min: 0.01, max: 999, range: false, precision: 2 },
  },
  {
    ...NONE,
    id: PIECES_ID,
    name: 'Liczba sztuk w ofercie',
    type: 'integer',
    describesProduct: false,
    restrictions: { min: 1, max: 10_000, range: false },
  },
  {
    ...NONE,
    id: AGE_ID,
    name: 'Wiek',
    type: 'integer',
    unit: 'lat',
    restrictions: { min: 0, max: 99, range: true },
  },
  {
    ...NONE,
    id: '219095',
    name: 'Temperatura pracy',
    type: 'float',
    unit: '°C',
    restrictions: { min: 0, max: 300, range: true, precision: 1 },
  },
];

const MATERIAL: readonly CategoryParameter[] = [
  {
    ...NONE,
    id: MATERIAL_ID,
    name: 'Materiał',
    type: 'dictionary',
    requiredForProduct: true,
    restrictions: { multipleChoices: false },
    dictionary: entries(MATERIAL_ID, MATERIALS),
  },
  {
    ...NONE,
    id: '130533',
    name: 'Gatunek materiału',
    type: 'dictionary',
    dependsOnParameterId: MATERIAL_ID,
    restrictions: { multipleChoices: false },
    dictionary: ['dąb', 'sosna', 'stal', 'aluminium'].map((value, at) => ({
      id: `130533_${at + 1}`,
      value,
      dependsOnValueIds: [`${MATERIAL_ID}_${at < 2 ? 1 : 2}`],
    })),
  },
];

/** What can be said of a thing in the category. The same answer always: it depends on the category alone. */
export function parametersOf(leaf: Leaf): readonly CategoryParameter[] {
  const draw = hash(0, Number(leaf.id), 61);
  const some = HERE_AND_THERE.filter((_, at) => ((draw >>> at) & 1) === 1);
  return [...EVERYWHERE, ...some, ...(leaf.departmentIndex % 2 === 0 ? MATERIAL : [])];
}

function entries(parameterId: string, values: readonly string[]): readonly Entry[] {
  return values.map((value, at) => ({ id: `${parameterId}_${at + 1}`, value, dependsOnValueIds: [] }));
}
