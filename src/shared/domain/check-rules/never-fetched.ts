import type { CheckRule } from './rule.ts';

/** What was never seen cannot be changed as if it had been. Source: GET /sale/offers gives no details. */
export const neverFetched: CheckRule = {
  code: 'never-fetched',
  severity: 'stop',
  fields: [],
  words: {
    en: '{{field}} has not been fetched from Allegro yet. Open the offer: that brings it.',
    pl: '{{field}}: wartości jeszcze nie pobrano z Allegro. Otwórz ofertę, wtedy zostanie pobrana.',
  },
  look: ({ offer, before, field }) => (offer !== null && before === undefined ? { field } : null),
};
