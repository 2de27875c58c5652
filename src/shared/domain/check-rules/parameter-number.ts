import { inParameters } from './parameter-rows.ts';
import type { CheckRule } from './rule.ts';

/** Source: GET /sale/categories/{categoryId}/parameters, restrictions. */
export const parameterNumber: CheckRule = {
  code: 'parameter-number',
  severity: 'stop',
  fields: ['parameters'],
  words: {
    en: '“{{name}}” takes a number from {{least}} to {{most}}.',
    pl: 'Parametr „{{name}}” przyjmuje liczbę od {{least}} do {{most}}.',
  },
  look: (row) => inParameters(row, 'number'),
};
