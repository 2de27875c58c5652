import { inParameters } from './parameter-rows.ts';
import type { CheckRule } from './rule.ts';

/** Source: GET /sale/categories/{categoryId}/parameters, restrictions. */
export const parameterLength: CheckRule = {
  code: 'parameter-length',
  severity: 'stop',
  fields: ['parameters'],
  words: {
    en: '“{{name}}” takes at most {{most}} characters.',
    pl: 'Parametr „{{name}}” może mieć najwyżej {{most}} znaków.',
  },
  look: (row) => inParameters(row, 'length'),
};
