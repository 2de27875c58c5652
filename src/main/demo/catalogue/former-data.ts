import { COLOUR_ID, MATERIAL_ID } from '../data/category-parameters.ts';

/** Parameters that were merged into another: under which numbers and names they went before. */
const PARAMETERS: Readonly<Record<string, { readonly ids: string[]; readonly names: string[] }>> = {
  [COLOUR_ID]: { ids: ['10393', '127448'], names: ['Barwa', 'Kolor dominujący'] },
  [MATERIAL_ID]: { ids: ['128371'], names: ['Materiał wykonania'] },
};

const VALUES: Readonly<Record<string, { readonly ids: string[]; readonly values: string[] }>> = {
  [`${COLOUR_ID}_1`]: { ids: ['10393_1'], values: ['czerń'] },
  [`${COLOUR_ID}_3`]: { ids: ['10393_4', '127448_4'], values: ['popielaty', 'srebrny'] },
  [`${MATERIAL_ID}_4`]: { ids: ['128371_2'], values: ['plastik'] },
};

export function formerNames(parameterId: string): object {
  const formerData = PARAMETERS[parameterId];
  return formerData === undefined ? {} : { formerData };
}

export function formerValues(valueId: string): object {
  const formerData = VALUES[valueId];
  return formerData === undefined ? {} : { formerData };
}
