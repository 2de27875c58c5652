import { inParameters } from './parameter-rows.ts';
import type { CheckRule } from './rule.ts';

/** Source: GET /sale/categories/{categoryId}/parameters, restrictions. */
export const parameterWhole: CheckRule = {
  code: 'parameter-whole',
  severity: 'stop',
  fields: ['parameters'],
  words: {
    en: '“{{name}}” takes a whole number from {{least}} to {{most}}.',
    pl: 'Parametr „{{name}}” przyjmuje liczbę całkowitą od {{least}} do {{most}}.',
  },
  look: (row) => inParameters(row, 'whole'),
};
