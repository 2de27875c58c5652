import { hexOf, uuidOf } from '../data/dice.ts';

/** A table that Allegro offers to start from. */
export type SizeTemplate = {
  readonly id: string;
  readonly name: string;
  /** A path of the image host. */
  readonly picture: string;
  readonly captions: readonly string[];
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

const CLOTHES = ['Rozmiar', 'Klatka piersiowa (cm)', 'Talia (cm)', 'Biodra (cm)'];

export const SIZE_TEMPLATES: readonly SizeTemplate[] = [
  template(
    0,
    'Odzież damska',
    ['klatka piersiowa', 'talia', 'biodra'],
    CLOTHES,
    'S 84 66 92|M 90 72 98|L 96 78 104',
  ),
  template(1, 'Odzież męska', ['klatka piersiowa', 'talia', 'biodra'], CLOTHES, 'M 100 88 100|L 106 94 106'),
  template(
    2,
    'Obuwie',
    ['długość wkładki'],
    ['Rozmiar EU', 'Długość wkładki (cm)'],
    '38 24.5|39 25|40 25.5|41 26.5',
  ),
  template(
    3,
    'Pierścionki',
    ['średnica', 'obwód'],
    ['Rozmiar', 'Średnica (mm)', 'Obwód (mm)'],
    '10 16 50|12 16.6 52',
  ),
];

function template(
  at: number,
  name: string,
  captions: readonly string[],
  headers: readonly string[],
  rows: string,
): SizeTemplate {
  return {
    id: uuidOf(0, at, 721),
    name,
    picture: `/original/${hexOf(0, at, 722, 3)}`,
    captions,
    headers,
    rows: rows.split('|').map((row) => row.split(' ')),
  };
}
