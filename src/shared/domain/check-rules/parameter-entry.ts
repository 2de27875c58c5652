import { inParameters } from './parameter-rows.ts';
import type { CheckRule } from './rule.ts';

/** Source: GET /sale/categories/{categoryId}/parameters, restrictions. */
export const parameterEntry: CheckRule = {
  code: 'parameter-entry',
  severity: 'stop',
  fields: ['parameters'],
  words: {
    en: '“{{name}}” no longer has this choice in its category. Choose another.',
    pl: 'Parametr „{{name}}” nie ma już tej wartości w swojej kategorii. Wybierz inną.',
  },
  look: (row) => inParameters(row, 'entry'),
};
