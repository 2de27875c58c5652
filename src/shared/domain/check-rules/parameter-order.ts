import { inParameters } from './parameter-rows.ts';
import type { CheckRule } from './rule.ts';

/** Source: GET /sale/categories/{categoryId}/parameters, restrictions. */
export const parameterOrder: CheckRule = {
  code: 'parameter-order',
  severity: 'stop',
  fields: ['parameters'],
  words: {
    en: '“{{name}}” begins above its end. Exchange them.',
    pl: 'Parametr „{{name}}” zaczyna się powyżej swojego końca. Zamień wartości.',
  },
  look: (row) => inParameters(row, 'order'),
};
