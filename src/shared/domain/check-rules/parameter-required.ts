import { newlyLacking } from './parameter-rows.ts';
import type { CheckRule } from './rule.ts';

/** Source: GET /sale/categories/{categoryId}/parameters, `required` and `requiredIf`. */
export const parameterRequired: CheckRule = {
  code: 'parameter-required',
  severity: 'stop',
  fields: ['parameters'],
  words: {
    en: 'The category asks for “{{name}}” now. Fill it in.',
    pl: 'Kategoria wymaga teraz parametru „{{name}}”. Uzupełnij go.',
  },
  look: newlyLacking,
};
