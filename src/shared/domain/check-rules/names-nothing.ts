import type { CheckRule } from './rule.ts';

/**
 * What was made here and taken away before it was sent never gets a key of Allegro's: an edit that names it
 * would wait for ever. Source: our own, local keys.
 */
export const namesNothing: CheckRule = {
  code: 'names-nothing',
  severity: 'stop',
  fields: [],
  words: {
    en: '{{field}}: what you chose was taken away before it was sent. Choose another, or drop this change.',
    pl: '{{field}}: wybrana pozycja została usunięta przed wysłaniem. Wybierz inną albo odrzuć zmianę.',
  },
  look: ({ namesNothing: isAstray, field }) => (isAstray === true ? { field } : null),
};
