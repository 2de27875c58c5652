import { known } from './open.ts';

/** Of the European Union; Allegro takes any country's two letters. */
export const countryCode = known(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '),
);
